import { createRequire } from 'node:module'
import { graphemesOf } from './graphemes.ts'

const require = createRequire(import.meta.url)
let stringWidth: typeof import('string-width').default | undefined

/** How many columns a text takes on a terminal. */
export function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  // What knows every script is loaded for texts that need it: it takes longer than many a command.
  stringWidth ??= (require('string-width') as typeof import('string-width')).default
  return stringWidth(text)
}

/** The beginning of a text that fits into so many columns, an ellipsis ending what was cut. */
export function fitted(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let [kept, width] = ['', 0]
  for (const { segment } of graphemesOf(text)) {
    const more = widthOf(segment)
    if (width + more > columns - 1) break
    kept += segment
    width += more
  }
  return columns > 0 ? `${kept}…` : ''
}

/** A text in exactly so many columns: cut, or filled up with spaces. */
export function padded(text: string, columns: number): string {
  const cut = fitted(text, columns)
  return cut + ' '.repeat(Math.max(0, columns - widthOf(cut)))
}

/**
 * The part of a line that is shown in so many columns so that the cursor can be seen, and the column of the cursor in it.
 *
 * @param cursor UTF-16 offset between two graphemes.
 */
export function around(
  text: string,
  cursor: number,
  columns: number,
): { readonly shown: string; readonly column: number } {
  const parts = [...graphemesOf(text)]
  const here = parts.findIndex(({ index }) => index >= cursor)
  const at = here < 0 ? parts.length : here
  let [first, width] = [at, 1]
  while (first > 0 && width + widthOf(parts[first - 1]!.segment) <= columns) width += widthOf(parts[--first]!.segment)
  let last = at
  while (last < parts.length && width + widthOf(parts[last]!.segment) <= columns)
    width += widthOf(parts[last++]!.segment)
  const join = (from: number, to: number) =>
    parts
      .slice(from, to)
      .map(({ segment }) => segment)
      .join('')
  return { shown: join(first, last), column: widthOf(join(first, at)) }
}
