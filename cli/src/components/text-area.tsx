import { Box, type DOMElement, Text } from 'ink'
import { use, useRef } from 'react'
import { KeysActive, useKeys } from '../keys/use-keys.ts'
import { clean } from '../print/clean.ts'
import { cursorAt, layout, placeOf } from '../text/text-layout.ts'
import { Caret } from './caret.tsx'
import { editKeys } from './edit-keys.ts'
import { useTextBuffer } from './use-text-buffer.ts'

export interface TextAreaProps {
  readonly value: string
  onChange(value: string): void
  /** Whether it is typed into. */
  readonly focused: boolean
  readonly width: number
  /** Rows that it may take; what does not fit is scrolled to. */
  readonly height: number
  readonly onSave?: (() => void) | undefined
  readonly onCancel?: (() => void) | undefined
  /** Opens the person's editor instead. */
  readonly onEditor?: (() => void) | undefined
}

/** Several lines to type into, broken between words; otherwise as a `TextField`. */
export function TextArea({ value, onChange, focused, width, height, onSave, onCancel, onEditor }: TextAreaProps) {
  const typing = use(KeysActive) && focused
  const [buffer, edit] = useTextBuffer(value, onChange)
  const box = useRef<DOMElement>(null)
  const top = useRef(0)

  const { text, cursor } = buffer
  const lines = layout(text, width - 1)
  const place = placeOf(text, lines, cursor)
  top.current = Math.max(place.row - height + 1, Math.min(top.current, place.row, Math.max(0, lines.length - height)))
  const first = top.current

  const move = (by: number) => () => edit({ type: 'goto', cursor: cursorAt(text, lines, place.row + by, place.column) })
  const insert = (more: string) => edit({ type: 'insert', text: clean(more.replace(/\r\n?/g, '\n')) })
  useKeys(
    'area',
    {
      save: onSave,
      cancel: onCancel,
      editor: onEditor,
      newLine: () => insert('\n'),
      up: move(-1),
      down: move(1),
      ...editKeys(edit),
    },
    { active: focused, onText: insert, onPaste: insert },
  )

  return (
    <Box ref={box} width={width} height={height} flexDirection="column" aria-role="textbox">
      {lines.slice(first, first + height).map(({ start, end }) => (
        <Text key={start} wrap="truncate-end">
          {clean(text.slice(start, end)).replaceAll('\t', ' ') || ' '}
        </Text>
      ))}
      {typing && <Caret within={box} x={Math.min(place.column, width - 1)} y={place.row - first} />}
    </Box>
  )
}
