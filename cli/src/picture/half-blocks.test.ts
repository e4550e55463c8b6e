import { Chalk } from 'chalk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { halfBlocks } from './half-blocks.ts'
import { fittedSize } from './picture.ts'

const rgb = Uint8Array.from([255, 0, 0, 255, 0, 0, 0, 0, 255, 0, 0, 255])

test('two pixels, one above the other, are one character; neighbours that look the same share their colours', () => {
  expect(halfBlocks({ width: 2, height: 2, rgb }, new Chalk({ level: 3 }))).toEqual([
    '\x1b[38;2;255;0;0m\x1b[48;2;0;0;255m▀▀\x1b[49m\x1b[39m',
  ])
})

test('with 256 colours the nearest of them are taken', () => {
  expect(halfBlocks({ width: 2, height: 2, rgb }, new Chalk({ level: 2 }))).toEqual([
    '\x1b[38;5;196m\x1b[48;5;21m▀▀\x1b[49m\x1b[39m',
  ])
})

test('a picture fits its room, keeps its shape, and is never enlarged', () => {
  expect(fittedSize({ width: 3000, height: 2000 }, { columns: 40, rows: 20 })).toEqual({ width: 40, height: 26 })
  expect(fittedSize({ width: 10, height: 6 }, { columns: 40, rows: 20 })).toEqual({ width: 10, height: 6 })
  const side = fc.integer({ min: 1, max: 20_000 })
  fc.assert(
    fc.property(
      side,
      side,
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 60 }),
      (width, height, columns, rows) => {
        const size = fittedSize({ width, height }, { columns, rows })
        expect(size.width).toBeLessThanOrEqual(columns)
        expect(size.height).toBeLessThanOrEqual(rows * 2)
        expect([size.width >= 1, size.height >= 2, size.height % 2]).toEqual([true, true, 0])
      },
    ),
  )
})
