import { widthOf } from '../text/width.ts'

/** The lines of a paragraph, broken between words to be at most `width` columns wide; a wider word stays whole. */
export function breakLines(paragraph: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line]
}
