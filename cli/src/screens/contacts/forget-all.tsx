import { Box } from 'ink'
import { useState } from 'react'
import type { ContactBook } from '../../actions/contacts/contact-book.ts'
import { forgetContacts } from '../../actions/contacts/forget.ts'
import { useAction } from '../../app/use-action.ts'
import { Failed } from '../../components/failed.tsx'
import { Field } from '../../components/field.tsx'
import { Prose } from '../../components/prose.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useSize } from '../../components/use-size.ts'
import { Window } from '../../components/window.tsx'
import { printForgotten } from '../../print/contacts.ts'
import { count } from '../../print/count.ts'

interface ForgetAllProps {
  readonly book: ContactBook
  onClose(): void
}

/** The word that is typed before everything goes. */
const word = 'forget'

/** Asks, for a word, before every contact is forgotten. */
export function ForgetAll({ book, onClose }: ForgetAllProps) {
  const { width } = useSize()
  const [typed, setTyped] = useState('')
  const [asked, ask] = useState(false)
  const forget = useAction(forgetContacts, { line: () => ['contacts', 'forget', '--yes'], told: printForgotten })
  const submit = async () => {
    if (typed.trim() !== word) return ask(true)
    if (await forget.run(undefined)) onClose()
  }
  return (
    <Window title="Forget all contacts" onClose={onClose}>
      <Box flexDirection="column" marginY={1} rowGap={1}>
        <Prose tone="warn" bold>
          {`! ${count(book.entries.length, 'contact')}, every import with its record and every match go at once. This cannot be undone.`}
        </Prose>
        <Field
          label={`Type ${word}`}
          focused
          error={asked && typed.trim() !== word ? 'That is not the word.' : undefined}
        >
          <TextField
            focused
            value={typed}
            width={Math.max(10, width - 24)}
            onChange={setTyped}
            submitLabel="Forget all"
            onSubmit={() => void submit()}
            onCancel={onClose}
          />
        </Field>
        {forget.failure && <Failed failure={forget.failure} />}
      </Box>
    </Window>
  )
}
