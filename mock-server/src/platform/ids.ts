import type { IdPrefix } from './env.ts'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const counterBits = 74n
const counterLimit = 1n << counterBits

/**
 * A maker of ids: a prefix and a UUIDv7 (RFC 9562) in 26 characters of Crockford's base 32. Each id is greater than the
 * one before, also when the clock stands still or goes back: then the random part counts up (RFC 9562 6.2, method 2).
 */
export function idMaker(random: (length: number) => Uint8Array): (prefix: IdPrefix, now: number) => string {
  let time = -1
  let counter = 0n
  return (prefix, now) => {
    if (now > time) {
      time = now
      // The highest bit stays clear, so that counting up has room.
      counter = bigint(random(10)) & ((counterLimit >> 1n) - 1n)
    } else {
      counter += 1n
      if (counter === counterLimit) {
        time += 1
        counter = 0n
      }
    }
    return `${prefix}_${base32(uuid7(time, counter))}`
  }
}

function uuid7(time: number, counter: bigint): bigint {
  const high = counter >> 62n
  const low = counter & ((1n << 62n) - 1n)
  return (BigInt(time) << 80n) | (0x7n << 76n) | (high << 64n) | (0b10n << 62n) | low
}

function base32(value: bigint): string {
  let text = ''
  for (let shift = 125n; shift >= 0n; shift -= 5n) text += alphabet[Number((value >> shift) & 31n)]
  return text
}

function bigint(bytes: Uint8Array): bigint {
  let value = 0n
  for (const byte of bytes) value = (value << 8n) | BigInt(byte)
  return value
}
