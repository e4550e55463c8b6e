import type { Match } from '../../actions/contacts/matches.ts'
import { Scrolled } from '../../components/scrolled.tsx'
import { useSize } from '../../components/use-size.ts'
import { Window } from '../../components/window.tsx'
import { cleanLine } from '../../print/clean.ts'
import { shortMatchId, whys } from '../../print/contacts.ts'
import { pairLines } from '../../text/pair-lines.ts'

interface MatchDetailsProps {
  readonly match: Match
  onClose(): void
}

/** Somebody who is here, and why they are shown. */
export function MatchDetails({ match, onClose }: MatchDetailsProps) {
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
      <Scrolled lines={pairLines(pairs, width - 4)} height={height - 3} />
    </Window>
  )
}
