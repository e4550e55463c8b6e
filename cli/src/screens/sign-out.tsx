import { signOut } from '../actions/sign-out.ts'
import { useNavigation } from '../app/navigation.tsx'
import { useAction } from '../app/use-action.ts'
import { Failed } from '../components/failed.tsx'
import { Line } from '../components/line.tsx'
import { Question } from '../components/question.tsx'

/** Signing out, after a question. */
export function SignOut() {
  const { start, back } = useNavigation()
  const { running, failure, run } = useAction((context) => signOut(context).then(() => true), {
    line: () => ['sign-out'],
    told: () => 'Signed out.',
  })
  async function leave(): Promise<void> {
    if (await run(undefined)) start({ name: 'welcome' })
  }
  if (running) return <Line tone="quiet">Signing out …</Line>
  if (failure) return <Failed failure={failure} retry={() => void leave()} />
  return (
    <Question yes="Sign out" no="Stay" onYes={() => void leave()} onNo={back}>
      This session ends, and its tokens are forgotten here. All that is yours stays. Sign out?
    </Question>
  )
}
