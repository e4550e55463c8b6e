import { Box, type DOMElement, Text } from 'ink'
import { use, useRef } from 'react'
import { KeysActive, useKeys } from '../keys/use-keys.ts'
import { cleanLine } from '../print/clean.ts'
import { graphemesOf } from '../text/graphemes.ts'
import { around } from '../text/width.ts'
import { Caret } from './caret.tsx'
import { editKeys } from './edit-keys.ts'
import { toned } from './theme.ts'
import { useTextBuffer } from './use-text-buffer.ts'

export interface TextFieldProps {
  readonly value: string
  onChange(value: string): void
  /** Whether it is typed into. */
  readonly focused: boolean
  /** Columns that it may take. */
  readonly width: number
  /** Shows a dot for every character: for secrets. */
  readonly masked?: boolean
  /** Shown while it is empty. */
  readonly placeholder?: string
  readonly onSubmit?: (() => void) | undefined
  /** What that is called. */
  readonly submitLabel?: string | undefined
  readonly onCancel?: (() => void) | undefined
}

/**
 * A line to type into: whole graphemes, the keys of readline, paste, undo, and the terminal's own cursor. What is typed or
 * pasted is kept free of control characters, and on one line.
 */
export function TextField(props: TextFieldProps) {
  const { value, onChange, focused, width, masked = false, placeholder = '', onSubmit, submitLabel, onCancel } = props
  const typing = use(KeysActive) && focused
  const [buffer, edit] = useTextBuffer(value, onChange)
  const box = useRef<DOMElement>(null)

  const insert = (text: string) => edit({ type: 'insert', text: cleanLine(text) })
  useKeys(
    'field',
    {
      submit: onSubmit,
      cancel: onCancel,
      ...editKeys(edit),
    },
    { active: focused, labels: { submit: submitLabel }, onText: insert, onPaste: insert },
  )

  const dots = (text: string) => '•'.repeat([...graphemesOf(text)].length)
  const text = masked ? dots(buffer.text) : buffer.text
  const cursor = masked ? dots(buffer.text.slice(0, buffer.cursor)).length : buffer.cursor
  const { shown, column } = around(text, focused ? cursor : 0, width)
  return (
    <Box ref={box} width={width} height={1} aria-role="textbox">
      <Text wrap="truncate-end" {...toned(text ? 'plain' : 'quiet')}>
        {text ? shown : placeholder || ' '}
      </Text>
      {typing && <Caret within={box} x={column} />}
    </Box>
  )
}
