import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { expect, test } from 'vitest'
import { blind, finalize } from '../../../test/support/voprf-client.ts'
import { base64url } from '../base64url.ts'
import { evaluate } from './evaluate.ts'

/** RFC 9497 appendix A.1.2: ristretto255-SHA512, VOPRF mode. */
const seed = 'a3'.repeat(32)
const keyInfo = '74657374206b6579'
const secretKey = 'e6f73f344b79b379f1a0dd37e07ff62e38d9f71345ce62ae3a9bc60b04ccd909'
const publicKey = 'c803e2cc6b05fc15064549b5920659ca4a77b2cca6f04f6b357009335476ad4e'
const [zero, fives] = ['00', '5a'.repeat(17)] as const
const [one, two] = [
  '64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706',
  '222a5e897cf59db8145db8d16e597e8facb80ae7d4e26d9881aa6f61d645fc0e',
] as const
const outputs = {
  [zero]:
    'b58cfbe118e0cb94d79b5fd6a6dafb98764dff49c14e1770b566e42402da1a7da4d8527693914139caee5bd03903af43a491351d23b430948dd50cde10d32b3c',
  [fives]:
    '8a9a2f3c7f085b65933594309041fc1898d42d0858e59f90814ae90571a6df60356f4610bf816f27afdd84f47719e480906d27ecd994985890e5f539e7ea74b6',
}

const vectors = [
  {
    inputs: [zero],
    blinds: [one],
    blinded: ['863f330cc1a1259ed5a5998a23acfd37fb4351a793a5b3c090b642ddc439b945'],
    evaluated: ['aa8fa048764d5623868679402ff6108d2521884fa138cd7f9c7669a9a014267e'],
    scalar: two,
    proof:
      'ddef93772692e535d1a53903db24367355cc2cc78de93b3be5a8ffcc6985dd066d4346421d17bf5117a2a1ff0fcb2a759f58a539dfbe857a40bce4cf49ec600d',
  },
  {
    inputs: [fives],
    blinds: [one],
    blinded: ['cc0b2a350101881d8a4cba4c80241d74fb7dcbfde4a61fde2f91443c2bf9ef0c'],
    evaluated: ['60a59a57208d48aca71e9e850d22674b611f752bed48b36f7a91b372bd7ad468'],
    scalar: two,
    proof:
      '401a0da6264f8cf45bb2f5264bc31e109155600babb3cd4e5af7d181a2c9dc0a67154fabf031fd936051dec80b0b6ae29c9503493dde7393b722eafdf5a50b02',
  },
  {
    inputs: [zero, fives],
    blinds: [one, two],
    blinded: [
      '863f330cc1a1259ed5a5998a23acfd37fb4351a793a5b3c090b642ddc439b945',
      '90a0145ea9da29254c3a56be4fe185465ebb3bf2a1801f7124bbbadac751e654',
    ],
    evaluated: [
      'aa8fa048764d5623868679402ff6108d2521884fa138cd7f9c7669a9a014267e',
      'cc5ac221950a49ceaa73c8db41b82c20372a4c8d63e5dded2db920b7eee36a2a',
    ],
    scalar: '419c4f4f5052c53c45f3da494d2b67b220d02118e0857cdbcf037f9ea84bbe0c',
    proof:
      'cc203910175d786927eeb44ea847328047892ddf8590e723c37205cb74600b0a5ab5337c8eb4ceae0494c2cf89529dcf94572ed267473d567aeed6ab873dee08',
  },
] as const

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const scalar = (hex: string) => BigInt(`0x${Buffer.from(hex, 'hex').reverse().toString('hex')}`)
const key = { id: '0', endsAt: 0, secretKey: base64url(bytes(secretKey)), publicKey: base64url(bytes(publicKey)) }

/** Randomness from which the library makes this scalar: 48 bytes, one less, the lowest first. */
function randomFor(hex: string): () => Uint8Array {
  const digits = (scalar(hex) - 1n).toString(16).padStart(96, '0')
  return () => new Uint8Array(Buffer.from(digits, 'hex').reverse())
}

test.each(vectors)('RFC 9497 A.1.2: $inputs is evaluated and proved as the RFC says', (vector) => {
  const started = { key, elements: vector.blinded.map(bytes), budget: { limit: 0, left: 0, resetsAt: null } }
  const { elements, proof } = evaluate(started, { random: randomFor(vector.scalar) })
  expect(elements).toEqual(vector.evaluated.map((hex) => base64url(bytes(hex))))
  expect(proof).toBe(base64url(bytes(vector.proof)))
})

test.each(vectors)(
  'RFC 9497 A.1.2: the client of the tests blinds, verifies and finalizes $inputs as the RFC says',
  (vector) => {
    const blinded = vector.inputs.map((input, at) => blind(bytes(input), scalar(vector.blinds[at]!)))
    expect(blinded.map(({ element }) => Buffer.from(element).toString('hex'))).toEqual(vector.blinded)
    const evaluated = vector.evaluated.map(bytes)
    const got = finalize(blinded, evaluated, bytes(vector.proof), bytes(publicKey))
    expect(got.map((output) => output.toString('hex'))).toEqual(vector.inputs.map((input) => outputs[input]))
    const other = bytes(vector.proof.replace(/^../, (first) => (first === '01' ? '02' : '01')))
    expect(() => finalize(blinded, evaluated, other, bytes(publicKey))).toThrow('The proof is wrong')
    const base = bytes('e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76')
    expect(() => finalize(blinded, evaluated, bytes(vector.proof), base)).toThrow('The proof is wrong')
  },
)

test('RFC 9497 A.1.2: a key pair is derived as the RFC says', () => {
  const pair = ristretto255_oprf.voprf.deriveKeyPair(bytes(seed), bytes(keyInfo))
  expect(Buffer.from(pair.secretKey).toString('hex')).toBe(secretKey)
  expect(Buffer.from(pair.publicKey).toString('hex')).toBe(publicKey)
})
