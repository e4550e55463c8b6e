import { Box } from 'ink'
import { useState } from 'react'
import { acceptPolicy } from '../actions/policy/accept.ts'
import type { PendingPolicy } from '../actions/policy/pending.ts'
import { type PolicyStanding, readPolicyStanding } from '../actions/policy/standing.ts'
import { useNavigation } from '../app/navigation.tsx'
import { useAction } from '../app/use-action.ts'
import { useResource } from '../app/use-resource.ts'
import { Failed } from '../components/failed.tsx'
import { Line } from '../components/line.tsx'
import { Loaded } from '../components/loaded.tsx'
import { LongText } from '../components/long-text.tsx'
import { Question } from '../components/question.tsx'
import { useSize } from '../components/use-size.ts'
import { useKeys } from '../keys/use-keys.ts'
import { changeLines, policyLines } from './policy/policy-lines.ts'

/** The policy in force, passage by passage; while it waits to be accepted, what it changes. */
export function Policy() {
  const { trail } = useNavigation()
  const signedIn = trail[0]!.name !== 'welcome'
  const standing = useResource((context) => readPolicyStanding(context, signedIn), { by: signedIn })
  return (
    <Loaded resource={standing} what="the policy">
      {(data) => (data.pending ? <Pending pending={data.pending} /> : <Whole {...data} />)}
    </Loaded>
  )
}

function Whole({ current }: Pick<PolicyStanding, 'current'>) {
  const { width, height } = useSize()
  return (
    <Box flexDirection="column">
      <Line tone="quiet">{`Version ${current.version}, in force since ${current.effectiveAt.slice(0, 10)}. Every passage has an id.`}</Line>
      <LongText {...policyLines(current, width)} height={height - 1} />
    </Box>
  )
}

function Pending({ pending }: { readonly pending: PendingPolicy }) {
  const { current, accepted, changes } = pending
  const { width, height } = useSize()
  const [whole, setWhole] = useState(false)
  const [asking, ask] = useState(false)
  const { running, failure, run } = useAction(acceptPolicy, {
    line: () => ['policy', 'accept', '--yes'],
    told: ({ version }) => `Version ${version} of the policy is accepted.`,
  })
  useKeys(
    'policy',
    { accept: () => ask(true), changes: () => setWhole(!whole) },
    { active: !asking && !running, labels: { changes: whole ? 'What changes' : 'All of it' } },
  )
  const below = asking ? 3 : failure ? 5 : 0
  return (
    <Box flexDirection="column">
      <Line tone="warn">{`! Version ${current.version} is in force; you accepted ${accepted}. ${whole ? 'All of it:' : 'What it changes:'}`}</Line>
      {!whole && changes.length === 0 ? (
        <Line tone="quiet">No passage of it reads differently.</Line>
      ) : (
        <LongText
          key={String(whole)}
          {...(whole ? policyLines(current, width) : changeLines(changes, width))}
          height={Math.max(3, height - 1 - below)}
        />
      )}
      {asking && (
        <Box marginTop={1}>
          <Question
            yes="Accept"
            no="Not now"
            onYes={() => {
              ask(false)
              void run(current)
            }}
            onNo={() => ask(false)}
          >
            {`Do you accept version ${current.version} of the privacy policy?`}
          </Question>
        </Box>
      )}
      {failure && !asking && <Failed failure={failure} />}
    </Box>
  )
}
