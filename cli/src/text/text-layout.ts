import { graphemesOf } from './graphemes.ts'
import { widthOf } from './width.ts'

/** A line as it is shown: which part of the text stands on it, as UTF-16 offsets, the end left out. */
export interface ShownLine {
  readonly start: number
  readonly end: number
}

/**
 * The lines in which a text that is being typed is shown, broken behind spaces where it can be. Every character stands on
 * one of them, so that the cursor can be anywhere; there is at least one.
 */
export function layout(text: string, columns: number): readonly ShownLine[] {
  const lines: ShownLine[] = []
  let start = 0
  for (const paragraph of text.split('\n')) {
    lines.push(...broken(paragraph, columns).map((line) => ({ start: line.start + start, end: line.end + start })))
    start += paragraph.length + 1
  }
  return lines
}

function broken(paragraph: string, columns: number): readonly ShownLine[] {
  const lines: ShownLine[] = []
  let [start, space, width, sinceSpace] = [0, 0, 0, 0]
  for (const { segment, index } of graphemesOf(paragraph)) {
    const more = widthOf(segment)
    // A space may stand beyond the edge: nothing is seen of it.
    while (width + more > columns && index > start && segment !== ' ') {
      const end = space > start ? space : index
      lines.push({ start, end })
      width = space > start ? sinceSpace : 0
      start = end
      sinceSpace = width
    }
    width += more
    sinceSpace += more
    if (segment === ' ') [space, sinceSpace] = [index + 1, 0]
  }
  return [...lines, { start, end: paragraph.length }]
}

/** On which line a cursor stands, and in which column. */
export function placeOf(
  text: string,
  lines: readonly ShownLine[],
  cursor: number,
): { readonly row: number; readonly column: number } {
  const row = lines.findLastIndex(({ start }) => start <= cursor)
  return { row, column: widthOf(text.slice(lines[row]!.start, cursor)) }
}

/** The cursor nearest to a column of a line; of the first or the last line when there is no such. */
export function cursorAt(text: string, lines: readonly ShownLine[], row: number, column: number): number {
  if (row < 0) return 0
  const line = lines[row]
  if (!line) return text.length
  let width = 0
  for (const { segment, index } of graphemesOf(text.slice(line.start, line.end))) {
    width += widthOf(segment)
    if (width > column) return line.start + index
  }
  // The end of a line that was broken is the start of the next.
  return lines[row + 1]?.start === line.end ? Math.max(line.start, line.end - 1) : line.end
}
