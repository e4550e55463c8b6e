import { expect, test } from 'vitest'
import { escapeMarkdown, markdownProse } from './escape-markdown.ts'

test('nothing that people write becomes markup', () => {
  expect(escapeMarkdown('# <b>*no* [link](x)</b>')).toBe('\\# \\<b\\>\\*no\\* \\[link\\](x)\\</b\\>')
  expect(escapeMarkdown('- one\n- two')).toBe('\\- one - two')
  expect(escapeMarkdown('1815. Born')).toBe('1815\\. Born')
})

test('prose keeps its lines and paragraphs', () => {
  expect(markdownProse('One\ntwo\n\n\n- three\n')).toBe('One\\\ntwo\n\n\\- three')
})
