import { crc32 } from '@pianeojobs/sdk/archive'
import type { StrippedMetadata } from '@pianeojobs/sdk/contract'
import { ByteView } from './byte-view.ts'
import type { CleanedMedia } from './cleaned-media.ts'
import { cutShort, damaged } from './damaged.ts'
import { readExif } from './exif.ts'
import { KeptPieces } from './kept-pieces.ts'
import { PartCount } from './part-count.ts'

const signatureLength = 8

/** Chunks that are the picture and its colours (PNG third edition, section 11), those of animations among them. */
const kept = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
)
const texts: Readonly<Record<string, StrippedMetadata>> = { tEXt: 'text', zTXt: 'text', iTXt: 'text', tIME: 'time' }

/**
 * A PNG (W3C, third edition) without EXIF, texts, times, chunks of programs, and what stands behind its end.
 *
 * @throws Refusal when it is cut short or broken, down to its last byte.
 */
export function cleanPng(bytes: Uint8Array): CleanedMedia {
  const view = new ByteView(bytes)
  const pieces = new KeptPieces(bytes)
  const stripped = new Set<StrippedMetadata>()
  const parts = new PartCount()
  const types = new Set<string>()
  pieces.keep(0, signatureLength)
  let at = signatureLength
  while (!types.has('IEND')) {
    parts.next()
    const length = view.u32(at)
    const type = view.text(at + 4, 4)
    const end = at + 12 + length
    if (end > view.length) throw cutShort()
    if (types.size === 0 && (type !== 'IHDR' || length !== 13)) throw damaged('it does not begin as a PNG does')
    if (types.size > 0 && type === 'IHDR') throw damaged('it holds two pictures in one')
    // Section 5.3: over type and data.
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.u32(end - 4)) throw damaged('a checksum in it does not fit')
    types.add(type)
    if (kept.has(type)) pieces.keep(at, end)
    else for (const what of removed(type, bytes.subarray(at + 8, end - 4))) stripped.add(what)
    at = end
  }
  if (!types.has('IDAT')) throw damaged('there is no picture in it')
  const [width, height] = [view.u32(signatureLength + 8), view.u32(signatureLength + 12)]
  if (width === 0 || height === 0) throw damaged('its picture has no size')
  if (at < view.length) stripped.add('trailing-bytes')
  return { type: 'image/png', width, height, duration: null, strippedMetadata: [...stripped], pieces: pieces.pieces() }
}

function removed(type: string, data: Uint8Array): StrippedMetadata[] {
  if (type === 'eXIf') return readExif(data).hasLocation ? ['exif', 'location'] : ['exif']
  if (type === 'iTXt' && new TextDecoder().decode(data.subarray(0, 18)) === 'XML:com.adobe.xmp\0') return ['xmp']
  return [texts[type] ?? 'application']
}
