import { Refusal } from '../platform/refusal.ts'

/** Bytes `start` up to, not including, `end`. */
export interface WantedBytes {
  readonly start: number
  readonly end: number
}

/**
 * The one range of bytes that a Range header asks for (RFC 9110 section 14.2); `undefined`, which means all, for several
 * ranges and for units that are not bytes.
 *
 * @throws Refusal `range-not-satisfiable` when it asks for no byte there is, or cannot be read.
 */
export function byteRange(header: string, size: number): WantedBytes | undefined {
  const [unit = '', specifiers = ''] = header.split('=', 2)
  if (unit.trim().toLowerCase() !== 'bytes' || specifiers.includes(',')) return undefined
  const [, first = '', last = ''] = /^\s*(\d*)-(\d*)\s*$/.exec(specifiers) ?? []
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1)
  // An empty match leaves both empty; `-0` and what lies behind the end leave no byte.
  if ((first === '' && last === '') || start >= end) {
    throw new Refusal('range-not-satisfiable', `There are ${size} bytes; there is no such range in them.`, {
      bytes: size,
    })
  }
  return { start, end }
}
