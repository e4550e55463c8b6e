import type { TextEdit } from '../text/text-buffer.ts'

/** The edits that a key does by itself, without a text or a place. */
const types = [
  'left',
  'right',
  'wordLeft',
  'wordRight',
  'start',
  'end',
  'backspace',
  'delete',
  'deleteWord',
  'deleteToStart',
  'deleteToEnd',
  'yank',
  'undo',
  'redo',
] as const satisfies readonly TextEdit['type'][]

/** What the keys of a field do to the text in it, by their names in the key table. */
export function editKeys(edit: (what: TextEdit) => void): { readonly [Type in (typeof types)[number]]: () => void } {
  const handlers = types.map((type) => [type, () => edit({ type })])
  return Object.fromEntries(handlers) as ReturnType<typeof editKeys>
}
