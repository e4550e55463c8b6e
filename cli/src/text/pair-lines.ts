import { clean } from '../print/clean.ts'
import { linesOf } from './lines.ts'
import { padded } from './width.ts'

/** Columns that a label takes. */
const labelWidth = 14

/** Labels with what they say, as lines of so many columns; what says nothing is left out. Cleaned. */
export function pairLines(
  pairs: readonly (readonly [label: string, text: string | null | undefined])[],
  columns: number,
): readonly string[] {
  return pairs.flatMap(([label, text]) => {
    if (!text) return []
    const lines = linesOf(clean(text), Math.max(8, columns - labelWidth))
    return lines.map((line, at) => `${padded(at === 0 ? label : '', labelWidth)}${line}`)
  })
}
