import type { StrippedMetadata } from '@pianeojobs/sdk/contract'
import { joined } from '../../joined.ts'
import { ByteView } from './byte-view.ts'
import type { CleanedMedia } from './cleaned-media.ts'
import { cutShort, damaged } from './damaged.ts'
import { orientationExif, readExif, upright } from './exif.ts'
import { PartCount } from './part-count.ts'

/** Chunks that are the picture and its colours (RFC 9649 section 2). */
const kept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ICCP', 'ANIM', 'ANMF', 'ALPH'])
const inFrame = new Set(['VP8 ', 'VP8L', 'ALPH'])
const exifFlag = 0x08
const xmpFlag = 0x04

interface Chunk {
  readonly type: string
  readonly data: Uint8Array
}

/**
 * A WebP (RFC 9649) without EXIF, XMP, chunks of programs, and what stands behind its end; its flags say so. Of EXIF only an
 * orientation that is not upright stays.
 *
 * @throws Refusal when it is cut short or broken.
 */
export function cleanWebp(bytes: Uint8Array): CleanedMedia {
  const view = new ByteView(bytes)
  const end = 8 + view.u32LE(4)
  if (end > view.length) throw cutShort()
  const parts = new PartCount()
  const chunks = [...chunksIn(bytes.subarray(12, end), parts)]
  const stripped = new Set<StrippedMetadata>()
  const exif = chunks.find(({ type }) => type === 'EXIF')
  for (const { type, data } of chunks) {
    if (!kept.has(type)) for (const what of removed(type, data)) stripped.add(what)
  }
  if (end < view.length) stripped.add('trailing-bytes')
  const picture = chunks.filter(({ type }) => kept.has(type)).map((chunk) => withoutExtras(chunk, parts, stripped))
  const header = picture.findIndex(({ type }) => type === 'VP8X')
  const orientation = exif && header === 0 ? readExif(plainExif(exif.data)).orientation : 1
  if (header > 0) throw damaged('its parts are not in their order')
  if (header === 0) picture[0] = flagged(picture[0]!, orientation > 1)
  const { width, height } = sizeOf(picture)
  if (orientation > 1) picture.push({ type: 'EXIF', data: orientationExif(orientation) })
  return {
    type: 'image/webp',
    ...upright(orientation, width, height),
    duration: null,
    strippedMetadata: [...stripped],
    pieces: riff(picture),
  }
}

function* chunksIn(bytes: Uint8Array, parts: PartCount): Generator<Chunk> {
  const view = new ByteView(bytes)
  for (let at = 0; at < view.length; ) {
    parts.next()
    const end = at + 8 + view.u32LE(at + 4)
    if (end > view.length) throw cutShort()
    yield { type: view.text(at, 4), data: bytes.subarray(at + 8, end) }
    at = end + (end % 2)
  }
}

/** A frame of an animation holds chunks itself, in which anything can be hidden. */
function withoutExtras({ type, data }: Chunk, parts: PartCount, stripped: Set<StrippedMetadata>): Chunk {
  if (type !== 'ANMF') return { type, data }
  if (data.length < 16) throw damaged('a frame of it has no header')
  const all = [...chunksIn(data.subarray(16), parts)]
  const picture = all.filter((chunk) => inFrame.has(chunk.type))
  if (picture.length === all.length) return { type, data }
  stripped.add('application')
  return { type, data: joined([data.subarray(0, 16), ...picture.flatMap(written)]) }
}

function removed(type: string, data: Uint8Array): StrippedMetadata[] {
  if (type === 'EXIF') return readExif(plainExif(data)).hasLocation ? ['exif', 'location'] : ['exif']
  return [type === 'XMP ' ? 'xmp' : 'application']
}

/** Some programs write EXIF with the name that it has in a JPEG. */
function plainExif(data: Uint8Array): Uint8Array {
  return data[0] === 0x45 ? data.subarray(6) : data
}

function flagged({ type, data }: Chunk, hasExif: boolean): Chunk {
  if (data.length < 10) throw damaged('its header is too short')
  const flags = (data[0]! & ~exifFlag & ~xmpFlag) | (hasExif ? exifFlag : 0)
  return { type, data: Uint8Array.of(flags, ...data.subarray(1)) }
}

function sizeOf(chunks: readonly Chunk[]): { width: number; height: number } {
  const [first] = chunks
  if (!first || !chunks.some(({ type }) => type === 'VP8 ' || type === 'VP8L' || type === 'ANMF')) {
    throw damaged('there is no picture in it')
  }
  const view = new ByteView(first.data)
  if (first.type === 'VP8X') return { width: view.u24LE(4) + 1, height: view.u24LE(7) + 1 }
  if (first.type === 'VP8L') {
    if (view.u8(0) !== 0x2f) throw damaged('its picture does not begin as one does')
    const bits = view.u32LE(1)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (first.type !== 'VP8 ') throw damaged('its parts are not in their order')
  if (view.u24LE(3) !== 0x2a_01_9d) throw damaged('its picture does not begin as one does')
  const [width, height] = [view.u16LE(6) & 0x3fff, view.u16LE(8) & 0x3fff]
  if (width === 0 || height === 0) throw damaged('its picture has no size')
  return { width, height }
}

function riff(chunks: readonly Chunk[]): Uint8Array[] {
  const pieces = chunks.flatMap(written)
  const length = pieces.reduce((sum, piece) => sum + piece.length, 4)
  return [joined([ascii('RIFF'), littleEndian(length), ascii('WEBP')]), ...pieces]
}

function written({ type, data }: Chunk): Uint8Array[] {
  const pad = data.length % 2 === 1 ? [new Uint8Array(1)] : []
  return [joined([ascii(type), littleEndian(data.length)]), data, ...pad]
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

function littleEndian(value: number): Uint8Array {
  return Uint8Array.of(value, value >>> 8, value >>> 16, value >>> 24)
}
