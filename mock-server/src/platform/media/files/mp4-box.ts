import type { ByteView } from './byte-view.ts'
import { cutShort, damaged } from './damaged.ts'
import type { PartCount } from './part-count.ts'

/** A box of the ISO base media file format (ISO/IEC 14496-12 section 4.2). */
export interface Box {
  readonly type: string
  readonly start: number
  /** Where its content begins, behind its header. */
  readonly content: number
  readonly end: number
}

/** The boxes that stand one after the other from `start` up to `end`. */
export function* boxesIn(view: ByteView, start: number, end: number, parts: PartCount): Generator<Box> {
  for (let at = start; at < end; ) {
    parts.next()
    // Some programs end a list of boxes with four zeros.
    if (end - at < 8) {
      if (end - at === 4 && view.u32(at) === 0) return
      throw damaged('something stands between its parts')
    }
    const size = view.u32(at)
    const content = at + (size === 1 ? 16 : 8)
    const next = size === 1 ? at + view.u64(at + 8) : size === 0 ? end : at + size
    if (next > end) throw cutShort()
    if (next < content) throw damaged('a part of it is smaller than its own header')
    yield { type: view.text(at + 4, 4), start: at, content, end: next }
    at = next
  }
}

/** The boxes in a box. */
export function boxesOf(view: ByteView, { content, end }: Box, parts: PartCount): Box[] {
  return [...boxesIn(view, content, end, parts)]
}

/** The one box of a type among these. */
export function boxOf(boxes: readonly Box[], type: string): Box | undefined {
  return boxes.find((box) => box.type === type)
}
