import { graphemesOf } from './graphemes.ts'
import { widthOf } from './width.ts'

/** A text in lines of at most so many columns, broken between words; a word that is longer is broken where it has to be. */
export function linesOf(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    return filled(
      paragraph.split(' ').flatMap((word) => pieces(word, columns)),
      columns,
    )
  })
}

/** The lines of a paragraph, broken between words to be at most so many columns wide; a wider word stays whole. */
export function wholeWordLines(paragraph: string, columns: number): readonly string[] {
  return filled(paragraph.split(' '), columns)
}

/** As many words on each line as fit. */
function filled(words: readonly string[], columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer) > columns) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line]
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
