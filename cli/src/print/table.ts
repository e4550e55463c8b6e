import { linesOf } from '../text/lines.ts'
import { padded, widthOf } from '../text/width.ts'
import { cleanLine } from './clean.ts'

/** A word up to this long is never broken: so an id stays one that can be copied. */
const longestWhole = 30
const gap = '  '

/**
 * Rows under a heading, columns two spaces apart, no trailing spaces. Where a terminal is too narrow, the widest
 * columns are broken between words; a pipe gets every row on its line.
 *
 * @param columns how many fit beside each other.
 */
export function printTable(
  heading: readonly string[],
  rows: readonly (readonly (string | undefined)[])[],
  columns: number = process.stdout.columns ?? Number.POSITIVE_INFINITY,
): string {
  const cells = [heading, ...rows].map((row) => heading.map((_, column) => cleanLine(row[column] ?? '')))
  const widths = fitted(cells, columns)
  return cells.flatMap((row) => rowLines(row, widths)).join('\n')
}

/** The width of each column: what its cells need, less what the widest can do without. */
function fitted(cells: readonly (readonly string[])[], columns: number): number[] {
  const widest = (measure: (cell: string) => number) =>
    cells[0]!.map((_, column) => Math.max(...cells.map((row) => measure(row[column]!))))
  const widths = widest(widthOf)
  const least = widest((cell) => Math.min(longestWhole, Math.max(...cell.split(' ').map(widthOf))))
  const sum = () => widths.reduce((total, width) => total + width, gap.length * (widths.length - 1))
  while (sum() > columns) {
    const spare = widths.map((width, column) => (width > least[column]! ? width : 0))
    const column = spare.indexOf(Math.max(...spare))
    if (spare[column] === 0) break
    widths[column]!--
  }
  return widths
}

/** The lines of one row: as many as its longest cell has. */
function rowLines(row: readonly string[], widths: readonly number[]): string[] {
  const parts = row.map((cell, column) => linesOf(cell, widths[column]!))
  const height = Math.max(...parts.map((lines) => lines.length))
  return Array.from({ length: height }, (_, at) =>
    parts
      .map((lines, column) => padded(lines[at] ?? '', widths[column]!))
      .join(gap)
      .trimEnd(),
  )
}
