import { Box } from 'ink'
import { useState } from 'react'
import { requestReset } from '../../actions/account/reset.ts'
import { faultsOf } from '../../app/faults.ts'
import { useAction } from '../../app/use-action.ts'
import { Failed } from '../../components/failed.tsx'
import { Field, labelWidth } from '../../components/field.tsx'
import { Line } from '../../components/line.tsx'
import { Prose } from '../../components/prose.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useSize } from '../../components/use-size.ts'

interface RequestCodeProps {
  /** The address that is filled in at first. */
  readonly known: string
  onSent(): void
}

/** The address that a code for a new password is sent to. */
export function RequestCode({ known, onSent }: RequestCodeProps) {
  const { width } = useSize()
  const [email, setEmail] = useState(known)
  const [missing, blame] = useState<string>()
  const { running, failure, run, clear } = useAction((context, address: string) => requestReset(context, address), {
    line: (address) => ['account', 'reset', '--email', address],
    told: () => 'If the address has an account, a code is on its way.',
  })
  async function send(): Promise<void> {
    if (email.trim() === '') return blame('Write the address of your account.')
    if (await run(email.trim())) onSent()
  }
  const refused = faultsOf(failure)['/email']
  return (
    <Box flexDirection="column" rowGap={1}>
      <Prose>A code is sent to your address. With it you set a new password, and are signed out everywhere.</Prose>
      <Field label="E-mail" focused error={missing ?? refused}>
        <TextField
          focused
          value={email}
          width={Math.max(10, width - labelWidth)}
          onChange={(typed) => {
            setEmail(typed)
            blame(undefined)
            clear()
          }}
          submitLabel="Send a code"
          onSubmit={() => void send()}
        />
      </Field>
      {running && <Line tone="quiet">Asking for a code …</Line>}
      {failure && !refused && <Failed failure={failure} />}
    </Box>
  )
}
