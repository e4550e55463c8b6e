import { Box } from 'ink'
import { useState } from 'react'
import { scheduleErasure } from '../../actions/data/erase.ts'
import { useAction } from '../../app/use-action.ts'
import { Failed } from '../../components/failed.tsx'
import { Field, labelWidth } from '../../components/field.tsx'
import { Line } from '../../components/line.tsx'
import { Prose } from '../../components/prose.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useForm } from '../../components/use-form.ts'
import { useSize } from '../../components/use-size.ts'

interface ErasureFormProps {
  /** The address that has to be typed. */
  readonly email: string
  onLeave(): void
}

interface Wish {
  /** Undefined: as many as the platform gives. */
  readonly graceDays: number | undefined
  readonly confirmed: string
}

/** For how many days it can be taken back, and the address that confirms it. */
export function ErasureForm({ email, onLeave }: ErasureFormProps) {
  const { width } = useSize()
  const [confirmed, setConfirmed] = useState('')
  const [days, setDays] = useState('')
  const { run, running, failure } = useAction((context, wish: Wish) => scheduleErasure(context, wish), {
    line: (wish) => scheduleLine(wish),
    told: ({ executeAt }) => `Everything goes on ${executeAt.slice(0, 10)}, unless you keep it`,
  })
  const graceDays = days.trim() === '' ? undefined : Number(days)
  const wrong = graceDays !== undefined && !Number.isInteger(graceDays) ? 'A whole number of days.' : undefined
  const send = async () => {
    if (!wrong && (await run({ graceDays, confirmed }))) onLeave()
  }
  const { focused, next } = useForm<'address' | 'days'>(['address', 'days'], {
    onSend: () => void send(),
    sendLabel: 'Erase it',
  })
  const field = { width: Math.max(10, width - labelWidth), onCancel: onLeave }
  const declined = failure?.code === 'erasure-declined' ? 'That is not the address of your account.' : undefined
  const refused = failure?.fields['/graceDays']
  return (
    <Box flexDirection="column" rowGap={1}>
      <Prose>{`To have everything about you erased, type the address of your account: ${email}`}</Prose>
      <Box flexDirection="column">
        <Field
          label="Address"
          focused={focused === 'address'}
          error={declined}
          hint="Esc leaves without doing anything."
        >
          <TextField
            {...field}
            focused={focused === 'address'}
            value={confirmed}
            onChange={setConfirmed}
            onSubmit={() => void send()}
            submitLabel="Erase it"
          />
        </Field>
        <Field
          label="Days of grace"
          focused={focused === 'days'}
          error={wrong ?? refused}
          hint="For how many days you can take it back."
        >
          <TextField
            {...field}
            focused={focused === 'days'}
            value={days}
            placeholder="as many as usual"
            onChange={setDays}
            onSubmit={next}
          />
        </Field>
      </Box>
      {running && <Line tone="quiet">Scheduling …</Line>}
      {failure && !declined && !refused && <Failed failure={failure} />}
    </Box>
  )
}

function scheduleLine({ graceDays, confirmed }: Wish): readonly string[] {
  const grace = graceDays === undefined ? [] : ['--grace-days', String(graceDays)]
  return ['data', 'erase', 'schedule', '--confirm', confirmed.trim(), ...grace]
}
