import { widthOf } from '../text/width.ts'
import { beside } from './beside.ts'

/**
 * A text for a terminal: lines that are wider are broken between words, and go on as far in as they began.
 *
 * @param columns of the terminal; undefined: there is none, and nothing is broken.
 */
export function fit(text: string, columns: number | undefined): string {
  const fitting = (line: string) => {
    if (columns === undefined || widthOf(line) <= columns) return line
    const indent = /^ */.exec(line)![0]
    return beside(indent, line.slice(indent.length), columns)
  }
  return text.split('\n').map(fitting).join('\n')
}
