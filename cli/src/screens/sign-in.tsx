import { Box } from 'ink'
import { useState } from 'react'
import { readRemembered } from '../actions/remembered.ts'
import { signIn } from '../actions/sign-in.ts'
import { type Faults, faultsOf } from '../app/faults.ts'
import { useNavigation } from '../app/navigation.tsx'
import type { Screen } from '../app/screen.ts'
import { useAction } from '../app/use-action.ts'
import { useResource } from '../app/use-resource.ts'
import { Failed } from '../components/failed.tsx'
import { Field, labelWidth } from '../components/field.tsx'
import { Line } from '../components/line.tsx'
import { Loaded } from '../components/loaded.tsx'
import { Prose } from '../components/prose.tsx'
import { TextField } from '../components/text-field.tsx'
import { useForm } from '../components/use-form.ts'
import { useSize } from '../components/use-size.ts'
import { useKeys } from '../keys/use-keys.ts'
import type { NewSessionOptions } from '../session/token-place.ts'
import { isAboutKeychain, KeepSession } from './keep-session.tsx'

interface SignInProps {
  readonly screen: Extract<Screen, { name: 'sign-in' }>
}

/** Signing in; the address of the last time is filled in, the password never is (P7.2). */
export function SignIn({ screen }: SignInProps) {
  // Read once: what is typed is not overwritten.
  const remembered = useResource(readRemembered, { every: 0 })
  return (
    <Loaded resource={remembered} what="who signed in last">
      {({ userName }) => <Credentials known={screen.email ?? userName ?? ''} />}
    </Loaded>
  )
}

function Credentials({ known }: { readonly known: string }) {
  const { start, go } = useNavigation()
  const { width, height } = useSize()
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState('')
  const [missing, blame] = useState<Faults>({})
  const { running, failure, run, clear } = useAction(
    (context, { insecure }: NewSessionOptions) => signIn(context, { email: email.trim(), password }, { insecure }),
    {
      line: ({ insecure }) => ['sign-in', '--email', email.trim(), ...(insecure ? ['--insecure-storage'] : [])],
      told: ({ name }) => `Signed in as ${name}.`,
    },
  )

  async function send(options: NewSessionOptions): Promise<void> {
    if (email.trim() === '') {
      blame({ '/email': 'Write the address of your account.' })
      return form.focus('email')
    }
    if (password === '') {
      blame({ '/password': 'Type your password.' })
      return form.focus('password')
    }
    if (await run(options)) start({ name: 'home' })
  }

  const choosing = isAboutKeychain(failure)
  const form = useForm(['email', 'password'] as const, {
    active: !choosing,
    start: known ? 'password' : 'email',
    sendLabel: 'Sign in',
    onSend: () => void send({ insecure: false }),
  })
  useKeys('signIn', { forgotten: () => go({ name: 'reset-password' }) }, { active: !choosing })
  if (choosing) {
    return <KeepSession failure={failure} height={height} onChoose={(options) => void send(options)} onGiveUp={clear} />
  }

  const changed = (change: (text: string) => void) => (text: string) => {
    change(text)
    blame({})
    clear()
  }
  const refused = faultsOf(failure)
  const columns = Math.max(10, width - labelWidth)
  return (
    <Box flexDirection="column" rowGap={1}>
      <Box flexDirection="column">
        <Field label="E-mail" focused={form.focused === 'email'} error={missing['/email'] ?? refused['/email']}>
          <TextField
            value={email}
            width={columns}
            focused={form.focused === 'email'}
            onChange={changed(setEmail)}
            submitLabel="Next"
            onSubmit={form.next}
          />
        </Field>
        <Field
          label="Password"
          focused={form.focused === 'password'}
          error={missing['/password'] ?? refused['/password']}
        >
          <TextField
            masked
            value={password}
            width={columns}
            focused={form.focused === 'password'}
            onChange={changed(setPassword)}
            submitLabel="Sign in"
            onSubmit={form.next}
          />
        </Field>
      </Box>
      {running && <Line tone="quiet">Signing in …</Line>}
      {failure && Object.keys(refused).length === 0 && <Failed failure={failure} />}
      <Prose tone="quiet">
        Forgotten? Ctrl-R sets a new password. Your address is remembered on this computer, your password never is
        (P7.2).
      </Prose>
    </Box>
  )
}
