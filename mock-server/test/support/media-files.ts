import { crc32 } from '@pianeojobs/sdk/archive'

/** Photos and videos for tests, with everything in them that is to go. Coordinates are those of the Eiffel Tower. */
export const coordinates = '+48.8583+002.2944/'

export type Part = string | Uint8Array | readonly number[]

/** Bytes of parts: texts in ISO 8859-1. */
export function bytesOf(...parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const chunks = parts.map((part) =>
    typeof part === 'string' ? Uint8Array.from(part, (letter) => letter.charCodeAt(0)) : Uint8Array.from(part),
  )
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

const u16 = (value: number) => [value >> 8, value & 0xff]
export const u32 = (value: number) => [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff]
const u32LE = (value: number) => u32(value).reverse()

/** Latitude and longitude as EXIF writes them: degrees, minutes and seconds as fractions. */
export const gpsFractions = bytesOf(...[48, 1, 51, 1, 2988, 100, 2, 1, 17, 1, 4000, 100].map(u32))

/** EXIF with an orientation, the coordinates, and a text. */
export function exif(orientation = 1): Uint8Array {
  const entry = (tag: number, type: number, count: number, value: readonly number[]) =>
    bytesOf(u16(tag), u16(type), u32(count), value)
  const gps = 8 + 2 + 3 * 12 + 4
  const fractions = gps + 2 + 2 * 12 + 4
  return bytesOf(
    ...['MM', u16(42), u32(8), u16(3)],
    entry(0x0112, 3, 1, [...u16(orientation), 0, 0]),
    entry(0x8825, 4, 1, u32(gps)),
    entry(
      0x010f,
      2,
      4,
      [...'Cam\0'].map((letter) => letter.charCodeAt(0)),
    ),
    u32(0),
    u16(2),
    entry(2, 5, 3, u32(fractions)),
    entry(4, 5, 3, u32(fractions + 24)),
    u32(0),
    gpsFractions,
    `ASCII\0\0\0${coordinates}`,
  )
}

function segment(marker: number, ...content: readonly Part[]): Uint8Array {
  const data = bytesOf(...content)
  return bytesOf([0xff, marker], u16(data.length + 2), data)
}

const photoshop = bytesOf('Photoshop 3.0\0', `8BIM\x04\x04\0\0\0\0\0\x12${coordinates}`)
const xmp = `<x:xmpmeta><exif:GPSLatitude>${coordinates}</exif:GPSLatitude></x:xmpmeta>`
export const colourProfile = bytesOf('ICC_PROFILE\0', [1, 1], 'a profile')
/** Compressed data with a stuffed byte and a restart in them. */
export const scan = bytesOf([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56])

export interface JpegOptions {
  readonly orientation?: number
  readonly width?: number
  readonly height?: number
}

/** A JPEG of two scans with EXIF, XMP, IPTC, a comment, previews, a colour profile, and more behind its end. */
export function jpeg({ orientation = 1, width = 40, height = 30 }: JpegOptions = {}): Uint8Array<ArrayBuffer> {
  return bytesOf(
    [0xff, 0xd8],
    segment(0xe0, 'JFIF\0', [1, 1, 0, 0, 1, 0, 1, 1, 1], coordinates.slice(0, 3)),
    segment(0xe1, 'Exif\0\0', exif(orientation)),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', xmp),
    segment(0xe2, colourProfile),
    segment(0xe2, 'MPF\0', coordinates),
    segment(0xed, photoshop),
    segment(0xef, coordinates),
    segment(0xfe, `Taken at ${coordinates}`),
    segment(0xdb, [0], new Uint8Array(64).fill(1)),
    segment(0xc2, [8, ...u16(height), ...u16(width), 1, 1, 0x11, 0]),
    segment(0xc4, [0], new Uint8Array(17)),
    [0xff],
    segment(0xda, [1, 1, 0, 0, 0, 0]),
    scan,
    segment(0xda, [1, 1, 0, 1, 63, 0]),
    scan,
    [0xff, 0xd9],
    `PK\x03\x04 a zip, or another picture, taken at ${coordinates}`,
  )
}

/** A chunk of a PNG, with its checksum. */
export function chunk(type: string, ...content: readonly Part[]): Uint8Array {
  const data = bytesOf(...content)
  return bytesOf(u32(data.length), type, data, u32(crc32(bytesOf(type, data))))
}

/** A PNG with EXIF, texts, XMP, a time, a chunk of a program, and more behind its end. */
export function png(width = 40, height = 30): Uint8Array<ArrayBuffer> {
  return bytesOf(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', u32(width), u32(height), [8, 2, 0, 0, 0]),
    chunk('sRGB', [0]),
    chunk('eXIf', exif()),
    chunk('tEXt', `Comment\0${coordinates}`),
    chunk('zTXt', `Comment\0\0${coordinates}`),
    chunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${xmp}`),
    chunk('iTXt', `Title\0\0\0\0\0${coordinates}`),
    chunk('tIME', [7, 234, 11, 24, 9, 30, 0]),
    chunk('prVt', coordinates),
    chunk('IDAT', 'picture'),
    chunk('IDAT', 'goes on'),
    chunk('IEND'),
    `trailing ${coordinates}`,
  )
}

function webpChunk(type: string, ...content: readonly Part[]): Uint8Array {
  const data = bytesOf(...content)
  return bytesOf(type, u32LE(data.length), data, data.length % 2 ? [0] : [])
}

/** The picture of a lossy WebP of 40 × 30. */
export const vp8 = webpChunk('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 40, 0, 30, 0], 'picture')

/** An extended WebP with a colour profile, EXIF, XMP, a chunk of a program, and more behind its end. */
export function webp({ orientation = 1 }: { orientation?: number } = {}): Uint8Array<ArrayBuffer> {
  const body = bytesOf(
    'WEBP',
    webpChunk('VP8X', [0x2c, 0, 0, 0, 39, 0, 0, 29, 0, 0]),
    webpChunk('ICCP', 'a profile'),
    vp8,
    webpChunk('EXIF', exif(orientation)),
    webpChunk('XMP ', xmp),
    webpChunk('NOTE', coordinates),
  )
  return bytesOf('RIFF', u32LE(body.length), body, `trailing ${coordinates}`)
}

export function box(type: string, ...content: readonly Part[]): Uint8Array {
  const data = bytesOf(...content)
  return bytesOf(u32(data.length + 8), type, data)
}

/** What is seen of the film below, in two chunks, and what its data track tells in between. */
export const pictures = ['the first picture', 'the second picture'] as const
const matrix = (quarter: boolean) =>
  [quarter ? [0, 0x10000, 0] : [0x10000, 0, 0], quarter ? [-0x10000, 0, 0] : [0, 0x10000, 0], [0, 0, 0x40000000]]
    .flat()
    .flatMap(u32)

/** A film of 12.5 seconds and 640 × 480 with places in every box that is known to hold some, and in a track of its own. */
export function mp4({ brand = 'isom', quarter = false } = {}): Uint8Array<ArrayBuffer> {
  const start = box('ftyp', brand, u32(512), 'isommp41')
  const data = box('mdat', pictures[0], coordinates, pictures[1], coordinates)
  const [first, second] = pictures
  const at = start.length + 8
  const seen = [at, at + first.length + coordinates.length]
  const told = [at + first.length, at + first.length + coordinates.length + second.length]
  const dates = bytesOf(u32(0xe3000000), u32(0xe3000001))
  const track = (handler: string, sizes: readonly number[], chunks: readonly number[], extra: Uint8Array) =>
    box(
      'trak',
      box(
        'tkhd',
        u32(7),
        dates,
        u32(1),
        u32(0),
        u32(12_500),
        u32(0),
        u32(0),
        u32(0),
        u32(0),
        matrix(quarter),
        u32(640 << 16),
        u32(480 << 16),
      ),
      extra,
      box(
        'mdia',
        box('mdhd', u32(0), dates, u32(1000), u32(12_500), u32(0)),
        box('hdlr', u32(0), u32(0), handler, u32(0), u32(0), u32(0), 'a handler\0'),
        box(
          'minf',
          box('vmhd', u32(1), u32(0), u32(0)),
          box(
            'stbl',
            box('stsz', u32(0), u32(0), u32(sizes.length), ...sizes.map(u32)),
            box('stsc', u32(0), u32(1), u32(1), u32(1), u32(1)),
            box('stco', u32(0), u32(chunks.length), ...chunks.map(u32)),
          ),
        ),
      ),
    )
  const keys = bytesOf(u32(0), box('keys', u32(0), u32(1), box('mdta', 'com.apple.quicktime.location.ISO6709')))
  const movie = box(
    'moov',
    box('mvhd', u32(0), dates, u32(1000), u32(12_500), new Uint8Array(80)),
    track('vide', [first.length, second.length], seen, box('udta', box('loci', u32(0), coordinates))),
    track('meta', [coordinates.length, coordinates.length], told, new Uint8Array(0)),
    box('udta', box('\xa9xyz', [0, coordinates.length, 0x15, 0xc7], coordinates), u32(0)),
    box('meta', keys, box('ilst', box('\0\0\0\x01', box('data', u32(1), u32(0), coordinates)))),
    box('gps ', coordinates),
  )
  const rest = [
    box('uuid', [0xbe, 0x7a, 0xcf, 0xcb, 0x97, 0xa9, 0x42, 0xe8, 0x9c, 0x71, 0x99, 0x94, 0x91, 0xe3, 0xaf, 0xac], xmp),
    box('free', coordinates),
    bytesOf(u32(1), 'skip', u32(0), u32(16 + coordinates.length), coordinates),
  ]
  return bytesOf(start, data, movie, ...rest)
}

function element(id: readonly number[], ...content: readonly Part[]): Uint8Array {
  const data = bytesOf(...content)
  return bytesOf(id, [0x01], [0, 0, 0], u32(data.length), data)
}
const unsized = [0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]

/** A video as browsers record them: neither the segment nor its clusters say how long they are. */
export function webm({ docType = 'webm' } = {}): Uint8Array<ArrayBuffer> {
  const video = element([0xe0], bytesOf([0xb0, 0x82], u16(640)), bytesOf([0xba, 0x82], u16(480)))
  return bytesOf(
    element([0x1a, 0x45, 0xdf, 0xa3], bytesOf([0x42, 0x82, 0x80 + docType.length], docType)),
    [0x18, 0x53, 0x80, 0x67],
    unsized,
    element(
      [0x15, 0x49, 0xa9, 0x66],
      bytesOf([0x2a, 0xd7, 0xb1, 0x83, 0x0f, 0x42, 0x40]),
      bytesOf([0x44, 0x89, 0x84], [0x46, 0x43, 0x50, 0x00]),
      bytesOf([0x44, 0x61, 0x88], u32(1), u32(2)),
      element([0x7b, 0xa9], coordinates),
      bytesOf([0x4d, 0x80, 0x83], 'app'),
    ),
    element([0x16, 0x54, 0xae, 0x6b], element([0xae], bytesOf([0x83, 0x81, 1]), video)),
    [0x1f, 0x43, 0xb6, 0x75],
    unsized,
    bytesOf([0xe7, 0x81, 0]),
    element([0xa3], pictures[0]),
    element([0x12, 0x54, 0xc3, 0x67], `Tags: LOCATION ${coordinates}`),
    [0x1f, 0x43, 0xb6, 0x75],
    unsized,
    element([0xa3], pictures[1]),
    element([0x19, 0x41, 0xa4, 0x69], `an attached file ${coordinates}`),
    bytesOf([0xec, 0x80 + coordinates.length], coordinates),
  )
}

/** A photo as iPhones take them. */
export const heic = bytesOf(box('ftyp', 'heic', u32(0), 'mif1heic'), box('meta', u32(0)), box('mdat', coordinates))
export const avif = bytesOf(box('ftyp', 'avif', u32(0), 'avifmif1miaf'), box('meta', u32(0)))
export const quickTime = bytesOf(box('ftyp', 'qt  ', u32(0), 'qt  '), box('mdat', 'x'))

/** Whether bytes are somewhere in others. */
export function includes(bytes: Uint8Array, wanted: Part): boolean {
  const text = (one: Uint8Array) => new TextDecoder('latin1').decode(one)
  return text(bytes).includes(text(bytesOf(wanted)))
}
