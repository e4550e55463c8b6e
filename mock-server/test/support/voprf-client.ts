import { createHash } from 'node:crypto'
import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js'

const { Point } = ristretto255
const { Fn } = Point
type Element = InstanceType<typeof Point>

const context = Buffer.concat([text('OPRFV1-'), Buffer.of(1), text('-ristretto255-SHA512')])

/** An input as the client keeps it until it is evaluated. */
export interface Blinded {
  readonly input: Uint8Array
  readonly blind: bigint
  readonly element: Uint8Array
}

/**
 * The client of RFC 9497 section 3.3.2, `ristretto255-SHA512` in verifiable mode, written after the text of the RFC: of the
 * library only the group is used, so that it says whether what the platform answers is right.
 */
export function blind(input: Uint8Array, by: bigint): Blinded {
  const element = ristretto255_hasher.deriveToCurve!(expand(input, Buffer.concat([text('HashToGroup-'), context])))
  return { input, blind: by, element: element.multiply(by).toBytes() }
}

/** `Finalize` for a batch: the outputs, 64 bytes each. @throws Error when the proof is wrong. */
export function finalize(
  blinded: readonly Blinded[],
  evaluated: readonly Uint8Array[],
  proof: Uint8Array,
  publicKey: Uint8Array,
): Buffer[] {
  const elements = evaluated.map((bytes) => Point.fromBytes(bytes))
  const sent = blinded.map(({ element }) => Point.fromBytes(element))
  if (sent.length !== elements.length) throw new Error('Not every element was evaluated')
  if (!verify(Point.fromBytes(publicKey), sent, elements, proof)) throw new Error('The proof is wrong')
  return blinded.map(({ input, blind: by }, at) =>
    hash(sized(input), sized(elements[at]!.multiply(Fn.inv(by)).toBytes()), text('Finalize')),
  )
}

/** `VerifyProof`, section 2.2.2: that one and the same key is in the public key and in every evaluation. */
function verify(key: Element, sent: readonly Element[], evaluated: readonly Element[], proof: Uint8Array): boolean {
  const [c, s] = [Fn.fromBytes(proof.subarray(0, 32)), Fn.fromBytes(proof.subarray(32))]
  const [m, z] = composites(key, sent, evaluated)
  const t2 = Point.BASE.multiply(s).add(key.multiply(c))
  const t3 = m.multiply(s).add(z.multiply(c))
  const transcript = [key, m, z, t2, t3].map((element) => sized(element.toBytes()))
  return hashToScalar(Buffer.concat([...transcript, text('Challenge')])) === c
}

/** `ComputeComposites`, section 2.2.1. */
function composites(key: Element, sent: readonly Element[], evaluated: readonly Element[]): [Element, Element] {
  const seed = hash(sized(key.toBytes()), sized(Buffer.concat([text('Seed-'), context])))
  let [m, z] = [Point.ZERO, Point.ZERO]
  for (const [at, element] of sent.entries()) {
    const [c, d] = [sized(element.toBytes()), sized(evaluated[at]!.toBytes())]
    const weight = hashToScalar(Buffer.concat([sized(seed), twoBytes(at), c, d, text('Composite')]))
    m = m.add(element.multiply(weight))
    z = z.add(evaluated[at]!.multiply(weight))
  }
  return [m, z]
}

function hashToScalar(message: Uint8Array): bigint {
  const bytes = expand(message, Buffer.concat([text('HashToScalar-'), context]))
  return BigInt(`0x${bytes.reverse().toString('hex')}`) % Fn.ORDER
}

/** `expand_message_xmd` with SHA-512 to 64 bytes, RFC 9380 section 5.3.1: one block. */
function expand(message: Uint8Array, dst: Uint8Array): Buffer {
  const tail = Buffer.concat([dst, Buffer.of(dst.length)])
  const first = hash(Buffer.alloc(128), message, twoBytes(64), Buffer.of(0), tail)
  return hash(first, Buffer.of(1), tail)
}

function hash(...parts: readonly Uint8Array[]): Buffer {
  const sha512 = createHash('sha512')
  for (const part of parts) sha512.update(part)
  return sha512.digest()
}

function sized(bytes: Uint8Array): Buffer {
  return Buffer.concat([twoBytes(bytes.length), bytes])
}

function twoBytes(value: number): Buffer {
  return Buffer.of(value >> 8, value & 255)
}

function text(value: string): Buffer {
  return Buffer.from(value, 'utf8')
}
