import { useState } from 'react'
import { useKeys } from '../keys/use-keys.ts'

/** Which field of a form is typed into. */
export interface Form<F extends string> {
  readonly focused: F
  focus(field: F): void
  /** The next field, or sends the form at the last one. */
  next(): void
}

interface FormOptions<F> {
  readonly active?: boolean
  /** The field that is typed into at first. */
  readonly start?: F | undefined
  /** Sends it. */
  readonly onSend: () => void
  /** What sending is called. */
  readonly sendLabel?: string
}

/** The fields of a form, one of them typed into: Tab and the arrows move between them, Ctrl-S sends, as Enter does at the last. */
export function useForm<F extends string>(
  fields: readonly F[],
  { active = true, start, onSend, sendLabel }: FormOptions<F>,
): Form<F> {
  const [chosen, focus] = useState<F>(start ?? fields[0]!)
  const focused = fields.includes(chosen) ? chosen : fields[0]!
  const at = fields.indexOf(focused)
  const step = (by: number) => focus(fields[(at + by + fields.length) % fields.length]!)
  useKeys(
    'form',
    { next: () => step(1), previous: () => step(-1), send: onSend },
    { active, labels: { send: sendLabel } },
  )
  return { focused, focus, next: () => (at === fields.length - 1 ? onSend() : step(1)) }
}
