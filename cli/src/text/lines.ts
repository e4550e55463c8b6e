import { graphemesOf } from './graphemes.ts'
import { widthOf } from './width.ts'

/** A text in lines of at most so many columns, broken between words; a word that is longer is broken where it has to be. */
export function linesOf(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(' ').flatMap((word) => pieces(word, columns))) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && widthOf(longer) > columns) {
        lines.push(line)
        line = word
      } else {
        line = longer
      }
    }
    return [...lines, line]
  })
}

function pieces(word: string, columns: number): readonly string[] {
  if (widthOf(word) <= columns) return [word]
  const found: string[] = ['']
  for (const { segment } of graphemesOf(word)) {
    if (widthOf(found.at(-1)! + segment) > columns) found.push(segment)
    else found[found.length - 1] += segment
  }
  return found
}
