import { Box } from 'ink'
import { useEffect, useState } from 'react'
import { signUp } from '../actions/sign-up.ts'
import { readSignUpTerms, type SignUpTerms } from '../actions/sign-up-terms.ts'
import { type Faults, faultsOf } from '../app/faults.ts'
import { useNavigation } from '../app/navigation.tsx'
import { useAction } from '../app/use-action.ts'
import { useDraft } from '../app/use-draft.ts'
import { useResource } from '../app/use-resource.ts'
import { Line } from '../components/line.tsx'
import { Loaded } from '../components/loaded.tsx'
import { useSize } from '../components/use-size.ts'
import { useKeys } from '../keys/use-keys.ts'
import { AgreeStep } from './sign-up/agree-step.tsx'
import { CountryStep } from './sign-up/country-step.tsx'
import { PasswordStep } from './sign-up/password-step.tsx'
import { PolicyStep } from './sign-up/policy-step.tsx'
import { emptyDraft, type SignUpDraft, type StepProps, stepOf, steps, stepTitles } from './sign-up/sign-up-draft.ts'
import { YouStep } from './sign-up/you-step.tsx'

/** Signing up, step by step; what was filled in stays when one goes back. */
export function SignUp() {
  const terms = useResource(readSignUpTerms)
  return (
    <Loaded resource={terms} what="what signing up needs">
      {(data) => <Wizard {...data} reload={'retry' in terms ? terms.retry : undefined} />}
    </Loaded>
  )
}

interface WizardProps extends SignUpTerms {
  /** Reads the terms again. */
  readonly reload: (() => void) | undefined
}

function Wizard({ policy, limits, reload }: WizardProps) {
  const { height } = useSize()
  const { replace } = useNavigation()
  const { values: draft, change, discard } = useDraft<SignUpDraft>('sign-up', emptyDraft)
  const [faults, blame] = useState<Faults>({})
  const { running, failure, run } = useAction(
    (context, { name, email, country, password, adult }: SignUpDraft) =>
      signUp(context, { name: name.trim(), email: email.trim(), country: country!, password, adult }, policy),
    {
      line: ({ name, email, country }) => [
        ...['sign-up', '--name', name.trim(), '--email', email.trim(), '--country', country!],
        ...['--adult', '--accept-policy'],
      ],
    },
  )
  // What was refused stands at its field, whatever step that is on.
  useEffect(() => {
    const refused = faultsOf(failure)
    const step = stepOf(refused)
    if (!step) return
    blame(refused)
    change({ step })
    if (refused['/policy']) reload?.()
  }, [failure, change, reload])

  const at = steps.indexOf(draft.step)
  const go = (to: number) => {
    blame({})
    change({ step: steps[to]! })
  }
  useKeys('step', { before: at > 0 ? () => go(at - 1) : undefined })

  async function send(): Promise<void> {
    if (!(await run(draft))) return
    discard()
    replace({ name: 'confirm-address' })
  }

  const step: StepProps = {
    draft,
    faults,
    height: height - 2,
    change,
    blame,
    next: () => (at === steps.length - 1 ? void send() : go(at + 1)),
  }
  return (
    <Box flexDirection="column" rowGap={1}>
      <Line bold>{`Step ${at + 1} of ${steps.length} · ${stepTitles[draft.step]}`}</Line>
      {draft.step === 'you' && <YouStep {...step} />}
      {draft.step === 'country' && <CountryStep {...step} />}
      {draft.step === 'password' && <PasswordStep {...step} limits={limits} />}
      {draft.step === 'policy' && <PolicyStep {...step} policy={policy} />}
      {draft.step === 'agree' && (
        <AgreeStep
          {...step}
          policy={policy}
          running={running}
          trouble={failure && !stepOf(faultsOf(failure)) ? failure.message : undefined}
        />
      )}
    </Box>
  )
}
