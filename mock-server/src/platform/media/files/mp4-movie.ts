import type { ByteView } from './byte-view.ts'
import type { CleanedMedia } from './cleaned-media.ts'
import { damaged } from './damaged.ts'
import { type Box, boxesOf, boxOf } from './mp4-box.ts'
import type { PartCount } from './part-count.ts'

/** How large the picture of a film is shown and how long it is (ISO/IEC 14496-12 sections 8.2.2, 8.3.2, 8.8.2). */
export function readMovie(
  view: ByteView,
  movie: Box,
  parts: PartCount,
): Pick<CleanedMedia, 'width' | 'height' | 'duration'> {
  const boxes = boxesOf(view, movie, parts)
  const sizes = boxes.filter(({ type }) => type === 'trak').map((track) => pictureSize(view, track, parts))
  const size = sizes.find((each) => each !== undefined)
  if (!size) throw damaged('there is no picture in it')
  return { ...size, duration: durationOf(view, boxes, parts) }
}

function pictureSize(view: ByteView, track: Box, parts: PartCount): { width: number; height: number } | undefined {
  const boxes = boxesOf(view, track, parts)
  const [header, media] = [boxOf(boxes, 'tkhd'), boxOf(boxes, 'mdia')]
  const handler = media && boxOf(boxesOf(view, media, parts), 'hdlr')
  if (!header || !handler || view.text(handler.content + 8, 4) !== 'vide') return undefined
  const matrix = header.content + (view.u8(header.content) === 1 ? 52 : 40)
  const [width, height] = [view.u16(matrix + 36), view.u16(matrix + 40)]
  if (width === 0 || height === 0) throw damaged('its picture has no size')
  // The first number of the matrix is zero when the picture lies on its side.
  return view.u32(matrix) === 0 && view.u32(matrix + 4) !== 0 ? { width: height, height: width } : { width, height }
}

/** In seconds, or null where it is not said. */
function durationOf(view: ByteView, boxes: readonly Box[], parts: PartCount): number | null {
  const header = boxOf(boxes, 'mvhd')
  if (!header) throw damaged('it does not say how long it is')
  const long = view.u8(header.content) === 1
  const scale = view.u32(header.content + (long ? 20 : 12))
  const extended = boxOf(boxes, 'mvex')
  const fragments = extended && boxOf(boxesOf(view, extended, parts), 'mehd')
  const own = read(view, header.content + (long ? 24 : 16), long)
  const length = own || (fragments ? read(view, fragments.content + 4, view.u8(fragments.content) === 1) : null)
  return scale === 0 || !length ? null : Math.round((length / scale) * 1000) / 1000
}

/** A length, or null for the one of all bits set, which means that it is not known. */
function read(view: ByteView, at: number, long: boolean): number | null {
  if (!long) return view.u32(at) === 0xffff_ffff ? null : view.u32(at)
  return view.u32(at) === 0xffff_ffff && view.u32(at + 4) === 0xffff_ffff ? null : view.u64(at)
}
