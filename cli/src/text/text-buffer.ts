import { graphemesOf } from './graphemes.ts'

/** A text that is being typed, of one line or several. Positions are UTF-16 offsets, always between graphemes. */
export interface TextBuffer {
  readonly text: string
  readonly cursor: number
  /** What was deleted last, to be put back. */
  readonly deleted: string
  readonly undo: readonly Edit[]
  readonly redo: readonly Edit[]
}

interface Edit {
  readonly text: string
  readonly cursor: number
}

/** What can be done to it. */
export type TextEdit =
  | { readonly type: 'insert'; readonly text: string }
  | { readonly type: 'replace'; readonly text: string }
  | { readonly type: 'goto'; readonly cursor: number }
  | { readonly type: 'left' | 'right' | 'wordLeft' | 'wordRight' | 'start' | 'end' }
  | {
      readonly type: 'backspace' | 'delete' | 'deleteWord' | 'deleteToStart' | 'deleteToEnd' | 'yank' | 'undo' | 'redo'
    }

/** How many edits can be undone. */
const remembered = 200

const words = new Intl.Segmenter(undefined, { granularity: 'word' })

export function textBuffer(text: string): TextBuffer {
  return { text, cursor: text.length, deleted: '', undo: [], redo: [] }
}

/** The text after an edit; its starts and ends are those of the line that is typed into. It never splits a grapheme, so it never holds half a character that was typed whole. */
export function editText(buffer: TextBuffer, edit: TextEdit): TextBuffer {
  const { text, cursor } = buffer
  switch (edit.type) {
    case 'insert':
      return changed(buffer, text.slice(0, cursor) + edit.text + text.slice(cursor), cursor + edit.text.length)
    case 'replace':
      return changed(buffer, edit.text, edit.text.length)
    case 'left':
      return { ...buffer, cursor: before(text, cursor) }
    case 'right':
      return { ...buffer, cursor: after(text, cursor) }
    case 'wordLeft':
      return { ...buffer, cursor: wordBefore(text, cursor) }
    case 'wordRight':
      return { ...buffer, cursor: wordAfter(text, cursor) }
    case 'start':
      return { ...buffer, cursor: lineStart(text, cursor) }
    case 'end':
      return { ...buffer, cursor: lineEnd(text, cursor) }
    case 'goto':
      return { ...buffer, cursor: boundary(text, Math.max(0, edit.cursor)) }
    case 'backspace':
      return removed(buffer, before(text, cursor), cursor)
    case 'delete':
      return removed(buffer, cursor, after(text, cursor))
    case 'deleteWord':
      return kept(buffer, wordBefore(text, cursor), cursor)
    case 'deleteToStart':
      return kept(buffer, lineStart(text, cursor), cursor)
    case 'deleteToEnd':
      return kept(buffer, cursor, lineEnd(text, cursor))
    case 'yank':
      return editText(buffer, { type: 'insert', text: buffer.deleted })
    case 'undo':
      return stepped(buffer, 'undo', 'redo')
    case 'redo':
      return stepped(buffer, 'redo', 'undo')
  }
}

function changed(buffer: TextBuffer, text: string, position: number): TextBuffer {
  const cursor = boundary(text, position)
  if (text === buffer.text) return { ...buffer, cursor }
  const undo = [...buffer.undo, { text: buffer.text, cursor: buffer.cursor }].slice(-remembered)
  return { ...buffer, text, cursor, undo, redo: [] }
}

function removed(buffer: TextBuffer, from: number, to: number): TextBuffer {
  return changed(buffer, buffer.text.slice(0, from) + buffer.text.slice(to), from)
}

function kept(buffer: TextBuffer, from: number, to: number): TextBuffer {
  if (from === to) return buffer
  return { ...removed(buffer, from, to), deleted: buffer.text.slice(from, to) }
}

function stepped(buffer: TextBuffer, from: 'undo' | 'redo', to: 'undo' | 'redo'): TextBuffer {
  const edit = buffer[from].at(-1)
  if (!edit) return buffer
  const here = { text: buffer.text, cursor: buffer.cursor }
  return { ...buffer, ...edit, [from]: buffer[from].slice(0, -1), [to]: [...buffer[to], here] }
}

/** What is joined may make one grapheme of two: the cursor then goes behind it. */
function boundary(text: string, position: number): number {
  if (position >= text.length) return text.length
  const { index, segment } = graphemesOf(text).containing(position)!
  return index === position ? position : index + segment.length
}

function lineStart(text: string, position: number): number {
  return text.lastIndexOf('\n', position - 1) + 1
}

function lineEnd(text: string, position: number): number {
  const end = text.indexOf('\n', position)
  return end < 0 ? text.length : end
}

function before(text: string, position: number): number {
  return position === 0 ? 0 : graphemesOf(text).containing(position - 1)!.index
}

function after(text: string, position: number): number {
  const found = graphemesOf(text).containing(position)
  return found ? found.index + found.segment.length : text.length
}

function wordBefore(text: string, position: number): number {
  const starts = [...words.segment(text.slice(0, position))].filter(({ isWordLike }) => isWordLike)
  return boundary(text, starts.at(-1)?.index ?? 0)
}

function wordAfter(text: string, position: number): number {
  const found = [...words.segment(text.slice(position))].find(({ isWordLike }) => isWordLike)
  return boundary(text, found ? position + found.index + found.segment.length : text.length)
}
