import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as files from '../../../test/support/media-files.ts'
import { joined } from '../joined.ts'
import { Refusal } from '../refusal.ts'
import { cleanMedia } from './clean-media.ts'

const { coordinates, gpsFractions, includes } = files

function cleaned(bytes: Uint8Array) {
  const { pieces, ...said } = cleanMedia(bytes)
  return { said, bytes: joined(pieces) }
}

function refusal(bytes: Uint8Array): Refusal {
  try {
    cleanMedia(bytes)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('The file was taken')
}

const all = {
  jpeg: files.jpeg(),
  'jpeg on its side': files.jpeg({ orientation: 6 }),
  png: files.png(),
  webp: files.webp(),
  'webp upside down': files.webp({ orientation: 3 }),
  mp4: files.mp4(),
  webm: files.webm(),
}

test.each(Object.entries(all))(
  'P1.3: a %s with coordinates comes back without them, and again as it is',
  (_, bytes) => {
    expect(includes(bytes, coordinates)).toBe(true)
    const clean = cleaned(bytes)
    expect(includes(clean.bytes, coordinates)).toBe(false)
    expect(includes(clean.bytes, gpsFractions)).toBe(false)
    expect(includes(clean.bytes, 'Cam\0')).toBe(false)
    expect(clean.said.strippedMetadata).toContain(bytes === all.webm ? 'tags' : 'location')
    const again = cleaned(clean.bytes)
    expect(Buffer.compare(again.bytes, clean.bytes)).toBe(0)
    const kept = again.said.strippedMetadata.filter((what) => what !== 'exif')
    expect({ ...again.said, strippedMetadata: kept }).toEqual({ ...clean.said, strippedMetadata: [] })
  },
)

test('P1.3: a JPEG keeps its picture, its colours and how it is held, and nothing else', () => {
  const { said, bytes } = cleaned(files.jpeg({ orientation: 6, width: 40, height: 30 }))
  expect(said).toMatchObject({ type: 'image/jpeg', width: 30, height: 40, duration: null })
  expect([...said.strippedMetadata].sort()).toEqual([
    'application',
    'comment',
    'exif',
    'iptc',
    'location',
    'preview',
    'trailing-bytes',
    'xmp',
  ])
  expect(includes(bytes, files.colourProfile)).toBe(true)
  expect(includes(bytes, files.scan)).toBe(true)
  expect([bytes[0], bytes[1], bytes.at(-2), bytes.at(-1)]).toEqual([0xff, 0xd8, 0xff, 0xd9])
  const exif = Buffer.from(bytes).indexOf('Exif\0\0')
  expect([...bytes.subarray(exif - 2, exif)]).toEqual([0, 34])
  expect(includes(cleaned(files.jpeg()).bytes, 'Exif')).toBe(false)
})

test('P1.3: a PNG keeps its picture and its colours', () => {
  const { said, bytes } = cleaned(files.png())
  expect(said).toMatchObject({ type: 'image/png', width: 40, height: 30 })
  expect([...said.strippedMetadata].sort()).toEqual([
    'application',
    'exif',
    'location',
    'text',
    'time',
    'trailing-bytes',
    'xmp',
  ])
  const types = [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/IHDR|sRGB|IDAT|IEND|[a-z]{2}[A-Z][a-z]/g),
  ].map(String)
  expect(types).toEqual(['IHDR', 'sRGB', 'IDAT', 'IDAT', 'IEND'])
})

test('P1.3: a PNG with a byte that is another than its checksum says is refused, wherever it is', () => {
  // PNG third edition, 11.2.5: a chunk that every PNG ends with, and its checksum.
  expect(Buffer.from(files.chunk('IEND')).toString('hex')).toBe('0000000049454e44ae426082')
  const whole = files.png()
  const end = Buffer.from(whole).indexOf('IEND') + 8
  const parts = { picture: 'goes on', colours: 'sRGB', text: 'Title', 'the end': 'IEND' }
  for (const [part, text] of Object.entries(parts)) {
    const bytes = Uint8Array.from(whole)
    const at = Buffer.from(bytes).indexOf(text) + text.length
    bytes[at] = bytes[at]! ^ 1
    expect(refusal(bytes), part).toMatchObject({ slug: 'validation-failed', message: expect.stringMatching(/damaged/) })
  }
  expect(() => cleaned(whole.subarray(0, end))).not.toThrow()
})

test('P1.3: a WebP says in its header what is in it now', () => {
  const upright = cleaned(files.webp())
  expect(upright.said).toMatchObject({ type: 'image/webp', width: 40, height: 30 })
  const plain = Buffer.from(upright.bytes)
  expect(plain.readUInt32LE(4)).toBe(plain.length - 8)
  expect(plain[20]).toBe(0x20)
  expect(includes(plain, files.vp8)).toBe(true)
  const turned = cleaned(files.webp({ orientation: 8 }))
  expect([turned.said.width, turned.said.height, turned.bytes[20]]).toEqual([30, 40, 0x28])
  const body = files.bytesOf('WEBP', files.vp8)
  const simple = files.bytesOf('RIFF', [...files.u32(body.length)].reverse(), body)
  expect(cleaned(simple)).toMatchObject({ said: { width: 40, height: 30, strippedMetadata: [] } })
  expect(Buffer.compare(cleaned(simple).bytes, simple)).toBe(0)
})

test('P1.3: in an MP4 every picture stays where its table says that it is', () => {
  const film = files.mp4()
  const { said, bytes } = cleaned(film)
  expect(said).toMatchObject({ type: 'video/mp4', width: 640, height: 480, duration: 12.5 })
  expect([...said.strippedMetadata].sort()).toEqual(['data-track', 'location', 'time', 'user-data', 'xmp'])
  expect(bytes.length).toBe(film.length)
  for (const picture of files.pictures) {
    expect(Buffer.from(bytes).indexOf(picture)).toBe(Buffer.from(film).indexOf(picture))
  }
  const text = Buffer.from(bytes).toString('latin1')
  expect(text).not.toMatch(/udta|xyz|loci|location|keys|ilst|uuid|gps /)
  expect(text.match(/trak/g)).toHaveLength(1)
  expect(includes(bytes, files.u32(0xe3000000))).toBe(false)
  expect(cleaned(files.mp4({ quarter: true })).said).toMatchObject({ width: 480, height: 640 })
})

test('P1.3: in a WebM every picture stays where it is', () => {
  const video = files.webm()
  const { said, bytes } = cleaned(video)
  expect(said).toMatchObject({ type: 'video/webm', width: 640, height: 480, duration: 12.5 })
  expect([...said.strippedMetadata].sort()).toEqual(['application', 'attachment', 'tags', 'time'])
  expect(bytes.length).toBe(video.length)
  for (const picture of files.pictures) {
    expect(Buffer.from(bytes).indexOf(picture)).toBe(Buffer.from(video).indexOf(picture))
  }
})

test.each([
  ['a HEIC', files.heic, /HEIC.*Most Compatible.*heif-convert/],
  ['an AVIF', files.avif, /AVIF.*avifdec/],
  ['a QuickTime film', files.quickTime, /QuickTime.*ffmpeg/],
  ['a Matroska video', files.webm({ docType: 'matroska' }), /Matroska.*ffmpeg/],
  ['a GIF', files.bytesOf('GIF89a', [1, 0, 1, 0]), /a GIF/],
  ['a web page', files.bytesOf('<!DOCTYPE html>'), /HTML/],
  ['a text', files.bytesOf('hello'), /none of them/],
])('%s is refused, with what to do instead', (_, bytes, told) => {
  const refused = refusal(bytes)
  expect(refused.slug).toBe('unsupported-media-type')
  expect(refused.message).toMatch(told)
  expect(refused.message).toMatch(/JPEG, PNG or WebP.*MP4 or WebM.*Nothing was stored/)
})

test('a photo too large to be looked at, or to be kept, is refused', () => {
  expect(refusal(files.png(20_000, 20_000))).toMatchObject({ slug: 'limit-exceeded', members: { limit: 100_000_000 } })
  const heavy = files.bytesOf(files.png(), new Uint8Array(20 * 1024 * 1024))
  expect(refusal(heavy)).toMatchObject({ slug: 'payload-too-large', members: { limit: 20_971_520 } })
})

test('a file that was cut anywhere is refused, or is whole without what was cut', () => {
  for (const bytes of Object.values(all)) {
    const whole = cleaned(bytes).bytes
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        try {
          const clean = cleaned(bytes.subarray(0, length))
          if (clean.said.type !== 'video/webm')
            expect(whole.length - clean.bytes.length).toBeLessThan(bytes.length - length + 1)
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal)
        }
      }),
    )
  }
})

test('hostile bytes are refused with a reason or taken, and never anything else', () => {
  const beginnings = Object.values(all)
  const mangled = fc
    .record({
      base: fc.constantFrom(...beginnings),
      changes: fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff))), {
        maxLength: 12,
      }),
      cut: fc.nat(),
      tail: fc.uint8Array({ maxLength: 40 }),
    })
    .map(({ base, changes, cut, tail }) => {
      const bytes = files.bytesOf(base.subarray(0, base.length - (cut % 3 === 0 ? cut % base.length : 0)), tail)
      for (const [at, value] of changes) bytes[at % bytes.length] = value
      // Else the checksum would be all that is ever found wrong with a PNG.
      return cut % 2 === 0 ? summed(bytes) : bytes
    })
  const random = fc
    .tuple(fc.constantFrom(...beginnings), fc.nat(64), fc.uint8Array({ maxLength: 300 }))
    .map(([base, length, rest]) => files.bytesOf(base.subarray(0, length), rest))
  fc.assert(
    fc.property(fc.oneof(mangled, random), (bytes) => {
      try {
        const { pieces, width, height } = cleanMedia(bytes)
        expect(Math.min(width, height)).toBeGreaterThan(0)
        expect(joined(pieces).length).toBeLessThanOrEqual(bytes.length + 64)
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal)
        expect((error as Refusal).message).toMatch(/\.$/)
      }
    }),
    { numRuns: 3_000 },
  )
})

/** A PNG whose checksums fit, as far as its chunks can be told. */
function summed(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes)
  if (view[0] !== 0x89) return bytes
  for (let at = 8; at + 12 <= view.length; ) {
    const sum = at + 8 + view.readUInt32BE(at)
    if (sum + 4 > view.length) break
    view.writeUInt32BE(crc32(view.subarray(at + 4, sum)), sum)
    at = sum + 4
  }
  return view
}

test('files built of very many parts cost neither time nor memory', () => {
  const many = (start: Uint8Array, part: Uint8Array, count: number) => {
    const bytes = new Uint8Array(start.length + part.length * count)
    bytes.set(start)
    for (let at = start.length; at < bytes.length; at += part.length) bytes.set(part, at)
    return bytes
  }
  const signature = files.png().subarray(0, 8 + 25)
  for (const bytes of [
    many(files.bytesOf([0xff, 0xd8]), files.bytesOf([0xff, 0xfe, 0, 2]), 5_000_000),
    many(signature, files.chunk('tEXt'), 1_600_000),
    many(files.box('ftyp', 'isom', files.u32(0)), files.box('free'), 10_000_000),
  ]) {
    expect(refusal(bytes).message).toMatch(/more pieces/)
  }
})
