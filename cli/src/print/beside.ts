import { wholeWordLines } from '../text/lines.ts'

/**
 * A label and a text beside it, which goes on under itself where the terminal ends.
 *
 * @param columns of the terminal; undefined: there is none, and the text stays on its line.
 */
export function beside(label: string, text: string, columns: number | undefined): string {
  if (columns === undefined) return label + text
  const lines = wholeWordLines(text, Math.max(10, columns - label.length))
  return lines.map((line, at) => (at === 0 ? label : ' '.repeat(label.length)) + line).join('\n')
}
