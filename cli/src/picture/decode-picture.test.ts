import { expect, test } from 'vitest'
import { bytesOf } from '../../../mock-server/test/support/media-files.ts'
import { redOverBlue } from '../../test/support/pictures.ts'
import { decodePicture } from './decode-picture.ts'

const room = { columns: 10, rows: 4 }

test('JPEG, PNG and WebP are decoded as small as the room they are shown in', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const { width, height, rgb } = await decodePicture(await redOverBlue(format, 40, 20), room)
    expect([width, height, rgb.length]).toEqual([10, 6, 10 * 6 * 3])
    const [r, g, b] = rgb
    expect(r).toBeGreaterThan(245)
    expect(Math.max(g!, b!)).toBeLessThan(10)
    expect(rgb.at(-1)).toBeGreaterThan(245)
  }
})

test('a photo that lies on its side is shown upright', async () => {
  const jpeg = await redOverBlue('jpeg', 40, 20)
  // EXIF of one entry: orientation 6, to be turned by a quarter clockwise.
  const tiff = [...'MM\0*\0\0\0\b\0\x01', '\x01\x12\0\x03\0\0\0\x01\0\x06\0\0', '\0\0\0\0'].join('')
  const turned = bytesOf(jpeg.subarray(0, 2), [0xff, 0xe1, 0, tiff.length + 8], `Exif\0\0${tiff}`, jpeg.subarray(2))
  const { width, height, rgb } = await decodePicture(turned, { columns: 20, rows: 10 })
  expect([width, height]).toEqual([10, 20])
  // What was above is now on the right.
  expect(rgb[2]).toBeGreaterThan(200)
  expect(rgb[(width - 1) * 3]).toBeGreaterThan(200)
})

test('what is no picture, and what is another kind of it, is told so', async () => {
  await expect(decodePicture(bytesOf('hello'), room)).rejects.toThrow('it is damaged, or no JPEG, PNG or WebP')
  await expect(
    decodePicture(
      bytesOf(
        'GIF89a',
        [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b],
      ),
      room,
    ),
  ).rejects.toThrow('No preview: ')
})
