import { scryptAsync } from '@noble/hashes/scrypt.js'
import { base64url, fromBase64url } from '../platform/base64url.ts'

const blockSize = 8
const parallelization = 1
const hashLength = 32

/**
 * The scrypt hash of a password (RFC 7914) with all that checking it again needs: `scrypt$<log2 N>$<salt>$<hash>`.
 * `cost` is log2 of N.
 */
export async function hashPassword(password: string, salt: Uint8Array, cost: number): Promise<string> {
  const hash = await derive(password, salt, cost)
  return `scrypt$${cost}$${base64url(salt)}$${base64url(hash)}`
}

/** Whether the password is that of the hash. It takes the time of one derivation, whatever the answer. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const [, cost, salt = '', expected = ''] = hash.split('$')
  const given = base64url(await derive(password, fromBase64url(salt) ?? new Uint8Array(), Number(cost)))
  return given === expected
}

/** Passwords are compared as NIST SP 800-63B asks: normalised, so that two keyboards give the same one. */
function derive(password: string, salt: Uint8Array, cost: number): Promise<Uint8Array> {
  const parameters = { N: 2 ** cost, r: blockSize, p: parallelization, dkLen: hashLength }
  return scryptAsync(password.normalize('NFKC'), salt, parameters)
}
