import { Box } from 'ink'
import { type ConsentHistory, consentHistory } from '../actions/consent/history.ts'
import { useResource } from '../app/use-resource.ts'
import { Line } from '../components/line.tsx'
import { List } from '../components/list.tsx'
import { Loaded } from '../components/loaded.tsx'
import { Prose } from '../components/prose.tsx'
import { Row } from '../components/row.tsx'
import { useSize } from '../components/use-size.ts'
import { consentChannels } from '../print/consent-history.ts'
import { consentStates } from '../print/consent-state.ts'
import { count } from '../print/count.ts'

/** Every act on one's consents: when, what, by whom and to which version of the notice, the chain of hashes checked. */
export function ConsentHistoryScreen() {
  const history = useResource((context) => consentHistory(context, { verify: true }))
  return (
    <Loaded resource={history} what="the history of what you agreed to">
      {(data) => <Ready {...data} />}
    </Loaded>
  )
}

function Ready({ events, head }: ConsentHistory) {
  const { width, height } = useSize()
  const narrow = width < 74
  return (
    <Box flexDirection="column" rowGap={1}>
      {head ? (
        <Box flexDirection="column">
          <Line tone="good">{`✓ The chain holds: ${count(events.length, 'act')}, none changed, left out or moved.`}</Line>
          <Prose tone="quiet">{`To know later that its end was not cut off, keep: ${head.seq} ${head.hash}`}</Prose>
        </Box>
      ) : (
        <Line tone="quiet">Each time that you agree or withdraw is kept here, for you to see.</Line>
      )}
      <List
        items={events}
        height={height - 5}
        empty="You have decided about no consent yet."
        row={({ at, state, purposeId, noticeVersion, channel }, chosen) => (
          <Row
            chosen={chosen}
            cells={[
              { text: at.slice(0, 16).replace('T', ' '), width: 16, tone: 'quiet' },
              { text: consentStates[state], width: 11, tone: state === 'given' ? 'good' : 'plain' },
              { text: `${purposeId}, version ${noticeVersion}`, width: width - (narrow ? 32 : 48) },
              ...(narrow ? [] : [{ text: `by ${consentChannels[channel]}`, width: 15, tone: 'quiet' } as const]),
            ]}
          />
        )}
      />
    </Box>
  )
}
