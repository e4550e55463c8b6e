import type { StrippedMetadata } from '@pianeojobs/sdk/contract'
import { ByteView } from './byte-view.ts'
import type { CleanedMedia } from './cleaned-media.ts'
import { cutShort, damaged } from './damaged.ts'
import { orientationExif, readExif, upright } from './exif.ts'
import { KeptPieces } from './kept-pieces.ts'
import { PartCount } from './part-count.ts'

const endOfImage = 0xd9
const startOfScan = 0xda
const comment = 0xfe

/** Tables and intervals that a decoder needs: DHT, DAC, DQT, DNL, DRI. */
const needed = new Set([0xc4, 0xcc, 0xdb, 0xdc, 0xdd])
/** The frames of JPEG (ITU-T T.81 table B.1); those of other processes are no photos anybody opens. */
const frames = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc9, 0xca, 0xcb])
const exifName = 'Exif\0\0'

/**
 * A JPEG (ITU-T T.81) without EXIF, XMP, IPTC, previews, comments, what programs left, and what stands behind its end. Colour
 * profiles and what says how colours are coded stay; of EXIF only an orientation that is not upright, in a segment of its own.
 *
 * @throws Refusal when it is cut short or broken.
 */
export function cleanJpeg(bytes: Uint8Array): CleanedMedia {
  const view = new ByteView(bytes)
  const kept = new KeptPieces(bytes)
  const stripped = new Set<StrippedMetadata>()
  const parts = new PartCount()
  let size: { width: number; height: number } | undefined
  let orientation: number | undefined
  let scans = 0
  let at = 2
  kept.keep(0, at)
  for (;;) {
    parts.next()
    const start = markerAt(view, at)
    const code = view.u8(start + 1)
    if (code === endOfImage) {
      at = start + 2
      kept.keep(start, at)
      break
    }
    const data = start + 4
    const end = start + 2 + view.u16(start + 2)
    if (end < data || end > view.length) throw cutShort()
    at = end
    if (frames.has(code)) {
      if (size) throw damaged('it holds two pictures in one')
      size = { height: view.u16(data + 1), width: view.u16(data + 3) }
      kept.keep(start, end)
    } else if (code === startOfScan) {
      if (!size) throw damaged('its picture begins before it says how large it is')
      scans += 1
      at = scanEnd(bytes, end)
      kept.keep(start, at)
    } else if (needed.has(code)) {
      kept.keep(start, end)
    } else if (code === comment) {
      stripped.add('comment')
    } else if (code < 0xe0 || code > 0xef) {
      throw damaged(`it has a part ff${code.toString(16)} that no photo has`)
    } else {
      const segment = bytes.subarray(data, end)
      const name = view.text(data, Math.min(segment.length, 30))
      if (isKept(code, name)) {
        if (code === 0xe0 && segment.length > 14) stripped.add('preview')
        if (code === 0xe0) kept.add(plainJfif(segment))
        else kept.keep(start, end)
        continue
      }
      for (const what of removed(code, name, segment)) stripped.add(what)
      if (code !== 0xe1 || !name.startsWith(exifName) || orientation !== undefined) continue
      orientation = readExif(segment.subarray(exifName.length)).orientation
      if (orientation > 1) kept.add(exifSegment(orientation))
    }
  }
  if (!size || scans === 0) throw damaged('there is no picture in it')
  if (size.width === 0 || size.height === 0) throw damaged('its picture has no size')
  if (at < view.length) stripped.add('trailing-bytes')
  return {
    type: 'image/jpeg',
    ...upright(orientation ?? 1, size.width, size.height),
    duration: null,
    strippedMetadata: [...stripped],
    pieces: kept.pieces(),
  }
}

/** Where the marker begins that stands at `at`: before its code any number of fill bytes may stand. */
function markerAt(view: ByteView, at: number): number {
  if (view.u8(at) !== 0xff) throw damaged('something stands between its parts')
  let start = at
  while (view.u8(start + 1) === 0xff) start += 1
  return start
}

/** Where the compressed data end that begin at `at`: before the next marker that is neither stuffing nor a restart. */
function scanEnd(bytes: Uint8Array, at: number): number {
  for (let next = bytes.indexOf(0xff, at); next >= 0; next = bytes.indexOf(0xff, next + 1)) {
    const code = bytes[next + 1]
    if (code !== undefined && code !== 0 && code !== 0xff && (code < 0xd0 || code > 0xd7)) return next
  }
  throw cutShort()
}

/** Segments that say how colours are meant: JFIF, a colour profile, Adobe's transform. */
function isKept(code: number, name: string): boolean {
  return (
    (code === 0xe0 && name.startsWith('JFIF\0') && name.length >= 14) ||
    (code === 0xe2 && name.startsWith('ICC_PROFILE\0')) ||
    (code === 0xee && name.startsWith('Adobe') && name.length === 12)
  )
}

function removed(code: number, name: string, segment: Uint8Array): StrippedMetadata[] {
  if (code === 0xe1 && name.startsWith(exifName)) {
    return readExif(segment.subarray(exifName.length)).hasLocation ? ['exif', 'location'] : ['exif']
  }
  if (code === 0xe1 && name.startsWith('http://ns.adobe.com/x')) return ['xmp']
  if (code === 0xed && name.startsWith('Photoshop ')) return ['iptc']
  if (name.startsWith('JFXX\0') || name.startsWith('MPF\0')) return ['preview']
  return ['application']
}

/** JFIF without its preview, as a segment. */
function plainJfif(segment: Uint8Array): Uint8Array {
  return Uint8Array.of(0xff, 0xe0, 0, 16, ...segment.subarray(0, 12), 0, 0)
}

function exifSegment(orientation: number): Uint8Array {
  const exif = orientationExif(orientation)
  const length = 2 + exifName.length + exif.length
  return Uint8Array.of(0xff, 0xe1, 0, length, ...new TextEncoder().encode(exifName), ...exif)
}
