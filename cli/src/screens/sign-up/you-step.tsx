import { Box } from 'ink'
import { Field, labelWidth } from '../../components/field.tsx'
import { Prose } from '../../components/prose.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useForm } from '../../components/use-form.ts'
import { useSize } from '../../components/use-size.ts'
import type { StepProps } from './sign-up-draft.ts'

/** Name and e-mail. */
export function YouStep({ draft: { name, email }, faults, change, blame, next }: StepProps) {
  const { width } = useSize()
  const columns = Math.max(10, width - labelWidth)
  const form = useForm(['name', 'email'] as const, {
    start: faults['/email'] && !faults['/name'] ? 'email' : 'name',
    sendLabel: 'Go on',
    onSend: () => {
      const missing = {
        ...(name.trim() === '' && { '/name': 'Write your name, as you write it yourself.' }),
        ...(!/^\S+@\S+$/.test(email.trim()) && { '/email': 'Write an address such as ada@example.org.' }),
      }
      blame(missing)
      if ('/name' in missing) return form.focus('name')
      if ('/email' in missing) return form.focus('email')
      next()
    },
  })
  return (
    <Box flexDirection="column" rowGap={1}>
      <Box flexDirection="column">
        <Field
          label="Name"
          focused={form.focused === 'name'}
          error={faults['/name']}
          hint="As you write it. Others see it when you publish."
        >
          <TextField
            value={name}
            width={columns}
            focused={form.focused === 'name'}
            onChange={(typed) => {
              change({ name: typed })
              blame({ ...faults, '/name': undefined })
            }}
            submitLabel="Next"
            onSubmit={form.next}
          />
        </Field>
        <Field
          label="E-mail"
          focused={form.focused === 'email'}
          error={faults['/email']}
          hint="A code is sent there. It is your user name, too."
        >
          <TextField
            value={email}
            width={columns}
            focused={form.focused === 'email'}
            onChange={(typed) => {
              change({ email: typed })
              blame({ ...faults, '/email': undefined })
            }}
            submitLabel="Next"
            onSubmit={form.next}
          />
        </Field>
      </Box>
      <Prose tone="quiet">
        Signing up needs your name, e-mail, country and a password (P1.2), and nothing else. Nothing is sent before the
        last step.
      </Prose>
    </Box>
  )
}
