import { cleanLine } from './clean.ts'

/** Rows under a heading, columns two spaces apart, no trailing spaces. Widths count code points. */
export function printTable(heading: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  const cells = [heading, ...rows].map((row) => heading.map((_, column) => cleanLine(row[column] ?? '')))
  const widths = heading.map((_, column) => Math.max(...cells.map((row) => width(row[column]!))))
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat(widths[column]! - width(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function width(text: string): number {
  return [...text].length
}
