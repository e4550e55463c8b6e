import type { Match } from '../../actions/contacts/matches.ts'
import type { Failure } from '../../app/failure.ts'
import { Failed } from '../../components/failed.tsx'
import { Scrolled } from '../../components/scrolled.tsx'
import { useSize } from '../../components/use-size.ts'
import { Window } from '../../components/window.tsx'
import { cleanLine } from '../../print/clean.ts'
import { shortMatchId, whys } from '../../print/contacts.ts'
import { pairLines } from '../../text/pair-lines.ts'

interface MatchDetailsProps {
  readonly match: Match
  /** Why what was done about them last failed. */
  readonly failure: Failure | undefined
  onClose(): void
}

/** Somebody who is here, and why they are shown. */
export function MatchDetails({ match, failure, onClose }: MatchDetailsProps) {
  const { width, height } = useSize()
  const { name, handle, headline, country, reason, since } = match
  const pairs: [string, string | undefined][] = [
    ['Handle', `@${handle}`],
    ['Headline', headline],
    ['Country', country && `${new Intl.DisplayNames(['en'], { type: 'region' }).of(country)} (${country})`],
    ['Why', whys[reason]],
    ['Since', since.slice(0, 10)],
    ['Id', shortMatchId(match)],
  ]
  return (
    <Window title={cleanLine(name)} onClose={onClose}>
      <Scrolled lines={pairLines(pairs, width - 4)} height={Math.max(3, height - (failure ? 8 : 3))} />
      {failure && <Failed failure={failure} />}
    </Window>
  )
}
