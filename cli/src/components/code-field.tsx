import TextInput from 'ink-text-input'
import { use } from 'react'
import { KeysActive, useKeys } from '../keys/use-keys.ts'

/** How many digits a code has. */
const digits = 6

interface CodeFieldProps {
  readonly value: string
  onChange(value: string): void
  readonly focused: boolean
  onSubmit(): void
  /** What Enter is called. */
  readonly submitLabel?: string
}

/** The digits of a code from a mail: whatever else is typed or pasted is left out. */
export function CodeField({ value, onChange, focused, onSubmit, submitLabel }: CodeFieldProps) {
  const typing = use(KeysActive) && focused
  function take(text: string): void {
    const code = text.replace(/\D/g, '').slice(0, digits)
    if (code !== value) onChange(code)
  }
  // ink-text-input reads the keyboard itself; here the others learn that text is typed, and what is pasted comes in.
  useKeys(
    'code',
    { submit: onSubmit },
    { active: focused, labels: { submit: submitLabel }, onText: () => {}, onPaste: (text) => take(value + text) },
  )
  return <TextInput value={value} onChange={take} focus={typing} showCursor={typing} />
}
