let segmenter: Intl.Segmenter | undefined

/** What a person takes for one character, one after the other. */
export function graphemesOf(text: string): Intl.Segments {
  // Made when it is first needed: that takes longer than many a command.
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return segmenter.segment(text)
}
