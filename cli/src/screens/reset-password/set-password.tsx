import { Box } from 'ink'
import { useEffect, useState } from 'react'
import { confirmReset } from '../../actions/account/reset.ts'
import type { PasswordLimits } from '../../actions/sign-up-terms.ts'
import { type Faults, faultsOf } from '../../app/faults.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { usePlatform } from '../../app/platform.tsx'
import { useAction } from '../../app/use-action.ts'
import { useDraft } from '../../app/use-draft.ts'
import { CodeField } from '../../components/code-field.tsx'
import { Failed } from '../../components/failed.tsx'
import { Field } from '../../components/field.tsx'
import { Line } from '../../components/line.tsx'
import { NewPassword } from '../../components/new-password.tsx'
import { Prose } from '../../components/prose.tsx'
import { useForm } from '../../components/use-form.ts'
import { newPasswordFaults } from '../../input/password-advice.ts'
import { useKeys } from '../../keys/use-keys.ts'

interface SetPasswordProps {
  readonly email: string
  /** The code that was taken out of the mail, if it was. */
  readonly code: string
  readonly limits: PasswordLimits
  /** Asks for another code. */
  onAgain(): void
}

/** The code from the mail, and the new password, twice. */
export function SetPassword({ email, code: given, limits, onAgain }: SetPasswordProps) {
  const { context } = usePlatform()
  const { go, replace } = useNavigation()
  const { values, change, discard } = useDraft('reset-password', { password: '', again: '' })
  const [code, setCode] = useState(given)
  const [missing, blame] = useState<Faults>({})
  const owner = { name: '', email }
  const { running, failure, run, clear } = useAction(
    (context, input: { readonly code: string; readonly password: string }) => confirmReset(context, input),
    {
      line: () => ['account', 'reset', '--email', email],
      told: () => 'The new password is set, and you were signed out everywhere.',
    },
  )

  async function send(): Promise<void> {
    const wrong: Faults = {
      ...(code.length < 6 && { '/code': 'A code has six digits.' }),
      ...newPasswordFaults(values, owner, limits),
    }
    blame(wrong)
    const [first] = fields.filter((field) => wrong[`/${field}`])
    if (first) return form.focus(first)
    if (!(await run({ code, password: values.password }))) return
    discard()
    replace({ name: 'sign-in', email })
  }

  const form = useForm(fields, {
    start: given ? 'password' : 'code',
    sendLabel: 'Set it',
    onSend: () => void send(),
  })
  // What was refused is where one goes on.
  const refused = faultsOf(failure)
  const [first] = fields.filter((field) => refused[`/${field}`])
  useEffect(() => {
    if (first) form.focus(first)
  }, [first, form.focus])
  useKeys('mail', {
    open: context.sandbox ? () => go({ name: 'outbox', to: email }) : undefined,
    again: onAgain,
  })
  const typed = (set: () => void) => {
    set()
    blame({})
    clear()
  }
  const faults = { ...refused, ...missing }
  return (
    <Box flexDirection="column" rowGap={1}>
      <Prose>{`If ${email} has an account, a code went there.${context.sandbox ? ' Ctrl-O opens the mail.' : ' It works for 30 minutes.'}`}</Prose>
      <Box flexDirection="column">
        <Field label="Code" focused={form.focused === 'code'} error={faults['/code']}>
          <CodeField
            value={code}
            focused={form.focused === 'code'}
            onChange={(digits) => typed(() => setCode(digits))}
            onSubmit={form.next}
            submitLabel="Next"
          />
        </Field>
        <NewPassword
          password={values.password}
          again={values.again}
          focused={form.focused === 'code' ? undefined : form.focused}
          owner={owner}
          limits={limits}
          faults={faults}
          onPassword={(password) => typed(() => change({ password }))}
          onAgain={(again) => typed(() => change({ again }))}
          onNext={form.next}
        />
      </Box>
      {running && <Line tone="quiet">Setting it …</Line>}
      {failure && Object.keys(refused).length === 0 && <Failed failure={failure} />}
    </Box>
  )
}

const fields = ['code', 'password', 'again'] as const
