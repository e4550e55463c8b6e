import type { PolicyVersion } from '@pianeojobs/sdk/contract'
import { Box } from 'ink'
import { useState } from 'react'
import { Line } from '../../components/line.tsx'
import { List } from '../../components/list.tsx'
import { Prose } from '../../components/prose.tsx'
import { Row } from '../../components/row.tsx'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { cleanLine } from '../../print/clean.ts'
import { countryName } from '../../print/countries.ts'
import type { StepProps } from './sign-up-draft.ts'

interface AgreeStepProps extends StepProps {
  readonly policy: PolicyVersion
  readonly running: boolean
  /** Why sending it failed, when it was about no field. */
  readonly trouble: string | undefined
}

/** 18 or older, acceptance, and what is sent. */
export function AgreeStep({ draft, policy, faults, running, trouble, change, blame, next }: AgreeStepProps) {
  const { width } = useSize()
  const [chosen, setChosen] = useState(0)
  const accepted = draft.accepted === policy.sha256
  const toggles = [
    () => change({ adult: !draft.adult }),
    () => change({ accepted: accepted ? undefined : policy.sha256 }),
  ] as const
  const rows = [
    `[${draft.adult ? 'x' : ' '}] I am 18 or older (P10.1)`,
    `[${accepted ? 'x' : ' '}] I have read the privacy policy and accept it (P1.5)`,
    'Create the account',
  ]

  function open(at: number): void {
    const toggle = toggles[at]
    if (toggle) {
      blame({})
      toggle()
      return
    }
    const missing = {
      ...(!draft.adult && { '/confirmAge18': 'Pianeojobs is for people of 18 and above: say that you are.' }),
      ...(!accepted && { '/accepted': 'There is no account without accepting the policy.' }),
    }
    blame(missing)
    if (Object.keys(missing).length === 0) next()
  }

  useKeys('step', { toggle: chosen < toggles.length ? () => open(chosen) : undefined })
  const fault = faults['/confirmAge18'] ?? faults['/accepted'] ?? trouble
  return (
    <Box flexDirection="column" rowGap={1}>
      <List
        items={rows}
        height={rows.length}
        onChoose={(_, at) => setChosen(at)}
        openLabel={chosen < toggles.length ? 'Tick' : 'Create it'}
        onOpen={(_, at) => open(at)}
        row={(text, isChosen) => <Row chosen={isChosen} cells={[{ text, width: Math.max(10, width - 4) }]} />}
      />
      {running ? (
        <Line tone="quiet">Creating the account …</Line>
      ) : fault ? (
        <Prose tone="bad">{`✗ ${fault}`}</Prose>
      ) : (
        <Prose tone="quiet">
          {cleanLine(
            `What is sent: ${draft.name}, ${draft.email}, ${draft.country ? countryName(draft.country) : 'no country'}, your password, and these two, for version ${policy.version} of the policy.`,
          )}
        </Prose>
      )}
    </Box>
  )
}
