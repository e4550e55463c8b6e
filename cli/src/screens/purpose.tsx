import { Box } from 'ink'
import { type ConsentDecision, listDecisions } from '../actions/consent/decisions.ts'
import type { Screen } from '../app/screen.ts'
import { useResource } from '../app/use-resource.ts'
import { Failed } from '../components/failed.tsx'
import { Line } from '../components/line.tsx'
import { Loaded } from '../components/loaded.tsx'
import { Scrolled } from '../components/scrolled.tsx'
import { useSize } from '../components/use-size.ts'
import { cleanLine } from '../print/clean.ts'
import { noticeLines } from './consents/notice-lines.ts'
import { useDecision } from './consents/use-decision.ts'

interface PurposeProps {
  readonly screen: Extract<Screen, { name: 'purpose' }>
}

/** The whole notice of one purpose, to be agreed to or withdrawn from. */
export function Purpose({ screen: { id } }: PurposeProps) {
  const decisions = useResource(listDecisions)
  return (
    <Loaded resource={decisions} what="the notice">
      {(data) => <Ready decision={data.find(({ purpose }) => purpose.id === id)} />}
    </Loaded>
  )
}

function Ready({ decision }: { readonly decision: ConsentDecision | undefined }) {
  const { width, height } = useSize()
  const failure = useDecision(decision)
  if (!decision) return <Line tone="bad">✗ The platform does not have this purpose any more.</Line>
  return (
    <Box flexDirection="column" rowGap={1}>
      <Line bold>{cleanLine(decision.purpose.title)}</Line>
      <Scrolled lines={noticeLines(decision, width)} height={height - (failure ? 6 : 2)} />
      {failure && <Failed failure={failure} />}
    </Box>
  )
}
