import type { Match } from '../../actions/contacts/matches.ts'
import { Row } from '../../components/row.tsx'

interface MatchRowProps {
  readonly match: Match
  readonly chosen: boolean
  readonly width: number
}

/** Somebody who is here, in a list. */
export function MatchRow({ match: { name, handle, headline = '', reason }, chosen, width }: MatchRowProps) {
  const room = width - 2 - 10 - 4
  const names = Math.floor(room * 0.34)
  const handles = Math.floor(room * 0.28)
  return (
    <Row
      chosen={chosen}
      cells={[
        { text: name, width: names },
        { text: `@${handle}`, width: handles, tone: 'quiet' },
        { text: headline, width: room - names - handles, tone: 'quiet' },
        { text: reason === 'mutual' ? '⇄ mutual' : '→ findable', width: 10, tone: 'good' },
      ]}
    />
  )
}
