import { Box, Text } from 'ink'
import { useState } from 'react'
import { type ConsentDecision, listDecisions } from '../actions/consent/decisions.ts'
import { useNavigation } from '../app/navigation.tsx'
import { useResource } from '../app/use-resource.ts'
import { Failed } from '../components/failed.tsx'
import { Line } from '../components/line.tsx'
import { List } from '../components/list.tsx'
import { Loaded } from '../components/loaded.tsx'
import { Row } from '../components/row.tsx'
import { useSize } from '../components/use-size.ts'
import { consentSince, consentStates } from '../print/consent-state.ts'
import { noticeLines } from './consents/notice-lines.ts'
import { useDecision } from './consents/use-decision.ts'

/** Every purpose that rests on consent with its notice; agreeing and withdrawing are one key each. */
export function Consents() {
  const decisions = useResource(listDecisions)
  return (
    <Loaded resource={decisions} what="what you agreed to">
      {(data) => <Ready decisions={data} />}
    </Loaded>
  )
}

function Ready({ decisions }: { readonly decisions: readonly ConsentDecision[] }) {
  const { go } = useNavigation()
  const { width, height } = useSize()
  const [at, choose] = useState(0)
  const here = decisions[Math.min(at, decisions.length - 1)]
  const failure = useDecision(here)
  const listed = Math.min(decisions.length, Math.max(4, Math.floor(height / 3)))
  const room = height - listed - (failure ? 5 : 1)
  return (
    <Box flexDirection="column">
      <List
        items={decisions}
        height={listed}
        onChoose={(_, index) => choose(index)}
        onOpen={({ purpose }) => go({ name: 'purpose', id: purpose.id })}
        openLabel="The whole notice"
        row={({ consent, purpose }, chosen) => (
          <Row
            chosen={chosen}
            cells={[
              { text: signed(consent.state), width: 14, tone: consent.state === 'given' ? 'good' : 'quiet' },
              { text: purpose.title, width: width - 30 },
              { text: consentSince(consent) ?? '', width: 10, tone: 'quiet' },
            ]}
          />
        )}
      />
      <Line tone="quiet">{'─'.repeat(width)}</Line>
      {here && <Notice lines={noticeLines(here, width)} height={room} />}
      {failure && <Failed failure={failure} />}
    </Box>
  )
}

function Notice({ lines, height }: { readonly lines: readonly string[]; readonly height: number }) {
  const cut = lines.length > height
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Text wrap="truncate-end">{lines.slice(0, cut ? Math.max(1, height - 1) : height).join('\n')}</Text>
      {cut && <Line tone="accent">… Enter shows the whole notice.</Line>}
    </Box>
  )
}

function signed(state: ConsentDecision['consent']['state']): string {
  return `${state === 'given' ? '✓' : '·'} ${consentStates[state]}`
}
