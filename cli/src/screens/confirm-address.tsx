import { Box } from 'ink'
import { useState } from 'react'
import { readPendingCodes } from '../actions/pending-codes.ts'
import { resendCode, verify } from '../actions/verify.ts'
import { faultsOf } from '../app/faults.ts'
import { useNavigation } from '../app/navigation.tsx'
import { usePlatform } from '../app/platform.tsx'
import type { Screen } from '../app/screen.ts'
import { useAction } from '../app/use-action.ts'
import { useResource } from '../app/use-resource.ts'
import { CodeField } from '../components/code-field.tsx'
import { Failed } from '../components/failed.tsx'
import { Field } from '../components/field.tsx'
import { Line } from '../components/line.tsx'
import { Loaded } from '../components/loaded.tsx'
import { Prose } from '../components/prose.tsx'
import { useSize } from '../components/use-size.ts'
import { useKeys } from '../keys/use-keys.ts'
import type { NewSessionOptions } from '../session/token-place.ts'
import { isAboutKeychain, KeepSession } from './keep-session.tsx'

interface ConfirmAddressProps {
  readonly screen: Extract<Screen, { name: 'confirm-address' }>
}

/** The code that confirms the address, and signs in. */
export function ConfirmAddress({ screen: { code } }: ConfirmAddressProps) {
  const codes = useResource(readPendingCodes)
  return (
    <Loaded resource={codes} what="what waits for a code">
      {({ address }) => (address === undefined ? <Nothing /> : <Confirm email={address} given={code ?? ''} />)}
    </Loaded>
  )
}

function Nothing() {
  const { replace } = useNavigation()
  useKeys('reading', { follow: () => replace({ name: 'sign-up' }) }, { labels: { follow: 'Sign up' } })
  return <Line tone="quiet">No address waits for a code here. Enter leads to signing up; Esc goes back.</Line>
}

function Confirm({ email, given }: { readonly email: string; readonly given: string }) {
  const { context } = usePlatform()
  const { start, go } = useNavigation()
  const { height } = useSize()
  const [code, setCode] = useState(given)
  const [fault, blame] = useState<string>()
  const { running, failure, run, clear } = useAction(
    (context, { insecure }: NewSessionOptions) => verify(context, code, { insecure }),
    {
      line: ({ insecure }) => ['verify', ...(insecure ? ['--insecure-storage'] : [])],
      told: () => 'Address confirmed, and signed in.',
    },
  )
  const again = useAction(resendCode, {
    line: () => ['verify', '--resend'],
    told: () => 'A new code is on its way; the old one does not work any more.',
  })

  async function confirm(options: NewSessionOptions): Promise<void> {
    again.clear()
    if (code.length < 6) return blame('A code has six digits.')
    if (await run(options)) start({ name: 'home' })
  }

  const choosing = isAboutKeychain(failure)
  useKeys(
    'mail',
    {
      open: context.sandbox ? () => go({ name: 'outbox', to: email }) : undefined,
      again: async () => {
        clear()
        setCode('')
        blame(undefined)
        await again.run(undefined)
      },
    },
    { active: !choosing },
  )
  if (choosing) {
    return (
      <KeepSession failure={failure} height={height} onChoose={confirm} onGiveUp={() => start({ name: 'welcome' })} />
    )
  }
  const refused = faultsOf(failure)['/code']
  const trouble = again.failure ?? (refused ? undefined : failure)
  return (
    <Box flexDirection="column" rowGap={1}>
      <Prose>{`A mail went to ${email}. Type the six digits that stand in it; they work for 30 minutes.`}</Prose>
      <Field label="Code" focused error={fault ?? refused}>
        <CodeField
          value={code}
          focused
          onChange={(typed) => {
            setCode(typed)
            blame(undefined)
            clear()
          }}
          onSubmit={() => void confirm({ insecure: false })}
        />
      </Field>
      {running && <Line tone="quiet">Confirming …</Line>}
      {trouble && <Failed failure={trouble} />}
      <Prose tone="quiet">
        {context.sandbox
          ? 'You are on the sandbox: Ctrl-O opens the mail that it sent.'
          : 'No code in the mail? Then it says what to do instead. No mail? Ctrl-R sends another one.'}
      </Prose>
    </Box>
  )
}
