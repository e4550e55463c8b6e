import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editText, type TextEdit, textBuffer } from './text-buffer.ts'

const starts = (text: string) => [...new Intl.Segmenter().segment(text)].map(({ index }) => index)

const moves = ['left', 'right', 'wordLeft', 'wordRight', 'start', 'end'] as const
const removals = ['backspace', 'delete', 'deleteWord', 'deleteToStart', 'deleteToEnd'] as const
const others = ['yank', 'undo', 'redo'] as const
const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('👨‍👩‍👧', 'e\u0301', '\u0301', '한', '🇫🇷', 'a b', '‍'),
)
const edits: fc.Arbitrary<TextEdit> = fc.oneof(
  typed.map((text) => ({ type: 'insert', text }) as const),
  fc.constantFrom(...moves, ...removals, ...others).map((type) => ({ type })),
)

test('no edit ever splits a character, or puts the cursor into one', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 40 }), (list) => {
      let buffer = textBuffer('')
      for (const edit of list) {
        buffer = editText(buffer, edit)
        expect([...starts(buffer.text), buffer.text.length]).toContain(buffer.cursor)
        expect(buffer.text.isWellFormed()).toBe(true)
      }
    }),
  )
})

test('undo takes every edit back, and redo brings every one again', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 40 }), (list) => {
      const forward = list.filter(({ type }) => type !== 'undo' && type !== 'redo')
      const end = forward.reduce(editText, textBuffer('begin'))
      let back = end
      while (back.undo.length > 0) back = editText(back, { type: 'undo' })
      expect(back.text).toBe('begin')
      while (back.redo.length > 0) back = editText(back, { type: 'redo' })
      expect(back.text).toBe(end.text)
    }),
  )
})

test.each([
  ['Backspace takes a family whole', 'Ann 👨‍👩‍👧', ['backspace'], 'Ann ', 4],
  ['Delete takes what is behind the cursor', 'ab', ['start', 'delete'], 'b', 0],
  ['Ctrl-W takes the word before the cursor', 'Ada Lovelace', ['deleteWord'], 'Ada ', 4],
  ['Ctrl-U takes all before the cursor', 'Ada Lovelace', ['wordLeft', 'deleteToStart'], 'Lovelace', 0],
  ['Ctrl-K takes all behind it, and Ctrl-Y puts it back', 'Ada', ['start', 'deleteToEnd', 'yank', 'yank'], 'AdaAda', 6],
  ['Alt-F goes behind the next word', 'Ada Lovelace', ['start', 'wordRight'], 'Ada Lovelace', 3],
  ['Left stops at the beginning', 'a', ['left', 'left', 'left'], 'a', 0],
] as const)('%s', (_, before, list, text, cursor) => {
  const after = list.reduce((buffer, type) => editText(buffer, { type }), textBuffer(before))
  expect({ text: after.text, cursor: after.cursor }).toEqual({ text, cursor })
})
