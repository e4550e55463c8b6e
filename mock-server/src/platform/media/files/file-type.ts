import type { MediaType } from '@pianeojobs/sdk/contract'
import { Refusal } from '../../refusal.ts'
import { damaged } from './damaged.ts'

/** Brands (ISO/IEC 14496-12 section 4.3) of pictures, and what to do with them. */
const pictures: readonly (readonly [brands: RegExp, advice: string])[] = [
  [/^avi[fs]/, 'This is an AVIF picture. Save it as PNG or JPEG, as by `avifdec picture.avif picture.png`'],
  [
    /^(?:hei[cxms]|hev[cxms]|mif[12]|msf1)/,
    'This is a HEIC photo, as iPhones take them. Save it as JPEG: on an iPhone by Settings › Camera › Formats › Most Compatible, on a Mac by exporting it from Preview, elsewhere by `heif-convert photo.heic photo.jpg`',
  ],
]
const films = /^(?:iso\w|mp4[12]|avc1|M4V|dash|cmf|MSNV|mmp4)/

/** Other files that people take for photos and videos, by how they begin. */
const others: readonly (readonly [beginning: RegExp, name: string])[] = [
  [/^GIF8[79]a/, 'a GIF'],
  [/^BM/, 'a BMP picture'],
  [/^II\*\0|^MM\0\*/, 'a TIFF or raw picture'],
  [/^RIFF[\s\S]{4}AVI /, 'an AVI video'],
  [/^%PDF-/, 'a PDF'],
  [/^PK\x03\x04/, 'a zip file or a document'],
  [/^(?:\xef\xbb\xbf)?\s*<(?:\?xml|svg|!DOCTYPE|html)/i, 'an SVG, HTML or XML file'],
]

/**
 * What a file is, by how it begins (WHATWG MIME Sniffing section 6).
 *
 * @throws Refusal `unsupported-media-type` for everything that is not taken, with what to do instead where that is known;
 * `validation-failed` for nothing at all.
 */
export function fileType(bytes: Uint8Array): MediaType {
  if (bytes.length === 0) throw damaged('it is empty')
  const start = String.fromCharCode(...bytes.subarray(0, 64))
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (/^RIFF[\s\S]{4}WEBP/.test(start)) return 'image/webp'
  if (start.startsWith('\x1a\x45\xdf\xa3')) return matroskaType(start)
  if (start.slice(4, 8) === 'ftyp') return brandType(start, bytes)
  if (/^....(?:moov|mdat|wide|free|skip)/s.test(start)) throw refused(quickTime)
  const other = others.find(([beginning]) => beginning.test(start))
  throw refused(other ? `This is ${other[1]}` : 'This is none of them, whatever its name is')
}

const quickTime = 'This is a QuickTime film. Save it as MP4, as by `ffmpeg -i film.mov -c copy film.mp4`'

function matroskaType(start: string): MediaType {
  if (/\x42\x82.webm/s.test(start)) return 'video/webm'
  throw refused('This is a Matroska video. Save it as WebM or MP4, as by `ffmpeg -i video.mkv video.mp4`')
}

function brandType(start: string, bytes: Uint8Array): MediaType {
  const length = Math.min(64, new DataView(bytes.buffer, bytes.byteOffset).getUint32(0))
  const [major = '', , ...compatible] = start.slice(8, length).match(/[\s\S]{4}/g) ?? []
  const brands = [major, ...compatible]
  // A film can name the brand of pictures among its own, for its cover; what comes first decides.
  const picture = pictures.find(([names]) =>
    names.test(films.test(major) ? '' : (brands.find((one) => names.test(one)) ?? '')),
  )
  if (picture) throw refused(picture[1])
  if (major === 'qt  ') throw refused(quickTime)
  if (brands.some((brand) => films.test(brand))) return 'video/mp4'
  throw refused('This is a file of the family of MP4, but no video')
}

function refused(what: string): Refusal {
  return new Refusal(
    'unsupported-media-type',
    `${what}. Photos are taken as JPEG, PNG or WebP, videos as MP4 or WebM. Nothing was stored.`,
  )
}
