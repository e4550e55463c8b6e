import { Box } from 'ink'
import { useState } from 'react'
import { dismissMatch, restoreMatch } from '../../actions/contacts/dismiss.ts'
import type { Match } from '../../actions/contacts/matches.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { useAction } from '../../app/use-action.ts'
import { Covered } from '../../components/covered.tsx'
import { Failed } from '../../components/failed.tsx'
import { Line } from '../../components/line.tsx'
import { List } from '../../components/list.tsx'
import { Prose } from '../../components/prose.tsx'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { shortMatchId } from '../../print/contacts.ts'
import { count } from '../../print/count.ts'
import { MatchDetails } from './match-details.tsx'
import { MatchRow } from './match-row.tsx'

interface MatchListProps {
  readonly matches: readonly Match[]
  /** Whether these are those who were dismissed. */
  readonly dismissed: boolean
  /** Shows the others. */
  onOthers(): void
}

/** People who are here, with why, and what can be done about each. */
export function MatchList({ matches, dismissed, onOthers }: MatchListProps) {
  const { go } = useNavigation()
  const { width, height } = useSize()
  const [at, choose] = useState(0)
  const [open, show] = useState<Match>()
  const chosen = matches[Math.min(at, matches.length - 1)]
  const dismiss = useAction(dismissMatch, {
    line: (id) => ['contacts', 'dismiss', shortMatchId({ id })],
    told: ({ name }) => `Dismissed: ${name}. They are not shown again, and not told.`,
  })
  const restore = useAction(restoreMatch, {
    line: (id) => ['contacts', 'restore', shortMatchId({ id })],
    told: ({ name }) => `Shown again: ${name}`,
  })
  const change = dismissed ? restore : dismiss
  const meant = open ?? chosen
  const act = meant && (() => void change.run(meant.id).then((done) => done && show(undefined)))
  useKeys(
    'matches',
    {
      dismiss: dismissed ? undefined : act,
      restore: dismissed ? act : undefined,
      others: open ? undefined : onOthers,
      import: open ? undefined : () => go({ name: 'import' }),
    },
    { labels: { others: dismissed ? 'Those who are here' : 'Those you dismissed' } },
  )
  return (
    <Covered by={open && <MatchDetails match={open} failure={change.failure} onClose={() => show(undefined)} />}>
      <Box flexDirection="column" rowGap={1}>
        <Line>{summaryOf(matches.length, dismissed)}</Line>
        {change.failure && <Failed failure={change.failure} />}
        {matches.length === 0 ? (
          <Prose tone="quiet">{dismissed ? nobodyDismissed : nobodyHere}</Prose>
        ) : (
          <List
            items={matches}
            height={Math.max(1, height - (change.failure ? 6 : 2))}
            onChoose={(_, index) => choose(index)}
            onOpen={show}
            row={(match, isChosen) => <MatchRow match={match} chosen={isChosen} width={width} />}
          />
        )}
      </Box>
    </Covered>
  )
}

const nobodyHere =
  'Somebody is shown here when you imported their address and they can be found by it: because they imported yours too, or because they let anyone with their address find them. i imports a file.'

const nobodyDismissed = 'Whom you dismiss is not shown again, whatever you import, until you bring them back.'

function summaryOf(matches: number, dismissed: boolean): string {
  if (dismissed) return matches === 0 ? 'You dismissed nobody.' : `You dismissed ${count(matches, 'match', 'matches')}.`
  if (matches === 0) return 'Nobody of your contacts is here and can be found.'
  return `${count(matches, 'of your contacts is', 'of your contacts are')} here. Nobody was told that you looked.`
}
