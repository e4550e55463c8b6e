import { Box } from 'ink'
import { useState } from 'react'
import type { PasswordRequest } from '../app/password-requests.ts'
import { Field } from '../components/field.tsx'
import { Prose } from '../components/prose.tsx'
import { TextField } from '../components/text-field.tsx'
import { useSize } from '../components/use-size.ts'
import { Window } from '../components/window.tsx'

/** Asks for the password once more: what is done needs it, and the last sign-in is a while ago. */
export function Password({ request }: { readonly request: PasswordRequest }) {
  const { width } = useSize()
  const [password, setPassword] = useState('')
  const cancel = () => request.answer(undefined)
  return (
    <Window title="Your password, once more" onClose={cancel}>
      <Box flexDirection="column" marginY={1} rowGap={1}>
        <Prose>This needs your password, because you gave it more than ten minutes ago.</Prose>
        <Field label="Password" focused error={request.wrong ? 'That was not it. Try again.' : undefined}>
          <TextField
            focused
            masked
            value={password}
            width={Math.max(10, width - 24)}
            onChange={setPassword}
            onCancel={cancel}
            onSubmit={() => request.answer(password)}
          />
        </Field>
      </Box>
    </Window>
  )
}
