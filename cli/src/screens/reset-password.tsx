import { useState } from 'react'
import { readPendingCodes } from '../actions/pending-codes.ts'
import { readRemembered } from '../actions/remembered.ts'
import { readPasswordLimits } from '../actions/sign-up-terms.ts'
import type { Screen } from '../app/screen.ts'
import { useResource } from '../app/use-resource.ts'
import { Loaded } from '../components/loaded.tsx'
import type { Context } from '../context.ts'
import { RequestCode } from './reset-password/request-code.tsx'
import { SetPassword } from './reset-password/set-password.tsx'

interface ResetPasswordProps {
  readonly screen: Extract<Screen, { name: 'reset-password' }>
}

/** A new password for whoever has forgotten theirs: a code, then the password. */
export function ResetPassword({ screen: { code = '' } }: ResetPasswordProps) {
  const start = useResource(readStart)
  const [asking, ask] = useState(false)
  return (
    <Loaded resource={start} what="what a new password needs">
      {({ email, userName, limits }) =>
        email === undefined || asking ? (
          <RequestCode known={email ?? userName ?? ''} onSent={() => ask(false)} />
        ) : (
          <SetPassword email={email} code={code} limits={limits} onAgain={() => ask(true)} />
        )
      }
    </Loaded>
  )
}

async function readStart(context: Context) {
  const [codes, remembered, limits] = await Promise.all([
    readPendingCodes(context),
    readRemembered(context),
    readPasswordLimits(context),
  ])
  return { email: codes.reset, userName: remembered.userName, limits }
}
