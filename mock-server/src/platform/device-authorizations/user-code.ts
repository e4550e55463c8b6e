import type { Env } from '../env.ts'

/** Consonants: no word comes about by chance, and none is taken for a digit (RFC 8628 section 6.1). */
const alphabet = 'BCDFGHJKLMNPQRSTVWXZ'
const length = 8

/** A new user code of eight consonants, each equally likely. */
export function mintUserCode(env: Env): string {
  let code = ''
  while (code.length < length) {
    // 240 is the greatest multiple of 20 below 256: what lies above would favour the first letters.
    for (const byte of env.random(length)) if (byte < 240 && code.length < length) code += alphabet[byte % 20]
  }
  return code
}

/** A user code as it is kept, of one as somebody typed it. */
export function userCodeOf(typed: string): string {
  return typed.replace('-', '').toUpperCase()
}

/** A user code as it is shown. */
export function shownUserCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}
