import type { Endpoint } from '../endpoint.ts'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'

/**
 * The `Idempotency-Key` of a call as a string of RFC 9651: the key that was given, or a new one of 128 random bits.
 *
 * @throws {InvalidArgumentError} when the key is empty, longer than 255 characters, or not printable ASCII.
 */
export function idempotencyKey({ id }: Endpoint, key = randomKey()): string {
  if (!/^[\x20-\x7e]{1,255}$/.test(key))
    throw new InvalidArgumentError('idempotencyKey', 'must be 1 to 255 printable ASCII characters', { operationId: id })
  return `"${key.replaceAll(/["\\]/g, '\\$&')}"`
}

/** Not `crypto.randomUUID`, which browsers keep from pages that came over http. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
