import type { PasswordLimits } from '../../actions/sign-up-terms.ts'
import { NewPassword } from '../../components/new-password.tsx'
import { useForm } from '../../components/use-form.ts'
import { newPasswordFaults } from '../../input/password-advice.ts'
import type { StepProps } from './sign-up-draft.ts'

/** The password, twice. */
export function PasswordStep(props: StepProps & { readonly limits: PasswordLimits }) {
  const { draft, faults, limits, change, blame, next } = props
  const form = useForm(['password', 'again'] as const, {
    sendLabel: 'Go on',
    onSend: () => {
      const wrong = newPasswordFaults(draft, draft, limits)
      blame(wrong)
      if (wrong['/password']) return form.focus('password')
      if (wrong['/again']) return form.focus('again')
      next()
    },
  })
  return (
    <NewPassword
      password={draft.password}
      again={draft.again}
      focused={form.focused}
      owner={draft}
      limits={limits}
      faults={faults}
      onPassword={(password) => {
        change({ password })
        blame({})
      }}
      onAgain={(again) => {
        change({ again })
        blame({})
      }}
      onNext={form.next}
    />
  )
}
