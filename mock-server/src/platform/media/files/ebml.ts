import type { ByteView } from './byte-view.ts'
import { cutShort, damaged } from './damaged.ts'
import type { PartCount } from './part-count.ts'

/** An element of EBML (RFC 8794). */
export interface Element {
  readonly id: number
  readonly start: number
  readonly content: number
  readonly end: number
  /** Whether it says where it ends; one that does not was being recorded while it was written. */
  readonly sized: boolean
}

/** The elements from `start` up to `end`. One of unknown size is taken to reach to the end. */
export function* elementsIn(view: ByteView, start: number, end: number, parts: PartCount): Generator<Element> {
  for (let at = start; at < end; ) {
    parts.next()
    const element = elementAt(view, at, end)
    yield element
    at = element.end
  }
}

/** The element at `at`, in something that ends at `end`. */
export function elementAt(view: ByteView, at: number, end: number): Element {
  const idLength = vintLength(view, at, 4)
  const sizeLength = vintLength(view, at + idLength, 8)
  const content = at + idLength + sizeLength
  if (content > end) throw cutShort()
  const size = vint(view, at + idLength, sizeLength)
  if (size !== undefined && content + size > end) throw cutShort()
  return {
    id: Number(unsigned(view, at, idLength)),
    start: at,
    content,
    end: size === undefined ? end : content + size,
    sized: size !== undefined,
  }
}

/** The number that an element holds (RFC 8794 section 7.2). */
export function numberIn(view: ByteView, { content, end }: Element): number {
  if (end - content > 8) throw damaged('a number in it is too long')
  return Number(unsigned(view, content, end - content))
}

/** The floating-point number that an element holds (RFC 8794 section 7.3). */
export function floatIn(view: ByteView, { content, end }: Element): number {
  return end - content === 4 ? view.f32(content) : end - content === 8 ? view.f64(content) : Number.NaN
}

/** How many bytes a number of variable length has, by its first byte. */
function vintLength(view: ByteView, at: number, most: number): number {
  const length = Math.clz32(view.u8(at)) - 23
  if (length > most) throw damaged('something stands between its parts')
  return length
}

/** A size; `undefined` for the one of all bits set, which means that it is not known. */
function vint(view: ByteView, at: number, length: number): number | undefined {
  const mark = 1n << BigInt(7 * length)
  const value = unsigned(view, at, length) - mark
  if (value === mark - 1n) return undefined
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw cutShort()
  return Number(value)
}

function unsigned(view: ByteView, at: number, length: number): bigint {
  let value = 0n
  for (let byte = 0; byte < length; byte += 1) value = (value << 8n) | BigInt(view.u8(at + byte))
  return value
}
