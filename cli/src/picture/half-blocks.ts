import type { ChalkInstance } from 'chalk'
import type { Picture } from './picture.ts'

/**
 * A picture as lines of text: each character shows two pixels, the upper as the colour of `▀`, the lower as what is behind
 * it. Pixels in a row that look the same share their colours.
 *
 * @param chalk writes colours as this terminal knows them.
 */
export function halfBlocks({ width, height, rgb }: Picture, chalk: ChalkInstance): readonly string[] {
  return Array.from({ length: Math.ceil(height / 2) }, (_, row) => {
    let line = ''
    for (let x = 0; x < width; ) {
      const start = pair(x)
      let end = x + 1
      while (end < width && pair(end).join() === start.join()) end++
      const [r, g, b, below, ...rest] = start as [number, number, number, number, number, number]
      line += chalk.rgb(r, g, b).bgRgb(below, rest[0], rest[1])('▀'.repeat(end - x))
      x = end
    }
    return line

    function pair(x: number): readonly number[] {
      return [...pixel(x, row * 2), ...pixel(x, Math.min(row * 2 + 1, height - 1))]
    }
  })

  function pixel(x: number, y: number): Uint8Array {
    const at = (y * width + x) * 3
    return rgb.subarray(at, at + 3)
  }
}
