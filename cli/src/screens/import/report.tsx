import { useState } from 'react'
import type { ImportIssue } from '../../actions/contacts/import-issue.ts'
import type { ImportResult } from '../../actions/contacts/import-result.ts'
import type { Match } from '../../actions/contacts/matches.ts'
import { undoImport } from '../../actions/contacts/undo.ts'
import { useNavigation } from '../../app/navigation.tsx'
import type { Screen } from '../../app/screen.ts'
import { useAction } from '../../app/use-action.ts'
import { Covered } from '../../components/covered.tsx'
import { Failed } from '../../components/failed.tsx'
import { Line } from '../../components/line.tsx'
import { Question } from '../../components/question.tsx'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { printUndoEffect, whys } from '../../print/contacts.ts'
import { count } from '../../print/count.ts'
import { printOutcome } from '../../print/import.ts'
import { linesOf } from '../../text/lines.ts'
import { MatchRow } from '../matches/match-row.tsx'
import { EntryList, IssueRow } from './issue-list.tsx'

interface ImportReportProps {
  readonly result: ImportResult
  /** Whether it was looked for who is here. */
  readonly isMatched: boolean
  onUndone(): void
}

type Entry = { readonly match: Match } | { readonly issue: ImportIssue }

/** What became of a file: counts, who is here, and what there is to know by card and line. */
export function ImportReport({ result, isMatched, onUndone }: ImportReportProps) {
  const { trail, go, replace } = useNavigation()
  const { width, height } = useSize()
  const [asking, ask] = useState(false)
  const undo = useAction(undoImport, {
    line: (id) => ['contacts', 'undo', id!],
    told: (undone) => `Taken back: ${printUndoEffect(undone)}`,
  })
  const { importId, matches, issues } = result
  // The way back does not lead to an import that is done.
  const leaveFor = (to: Screen) => (trail.some(({ name }) => name === to.name) ? go(to) : replace(to))
  const takeBack = async () => {
    if (await undo.run(importId!)) onUndone()
    else ask(false)
  }
  useKeys('importing', {
    undo: importId && !asking ? () => ask(true) : undefined,
    contacts: asking ? undefined : () => leaveFor({ name: 'contacts' }),
    matches: asking || matches.length === 0 ? undefined : () => leaveFor({ name: 'matches' }),
  })
  const outcome = linesOf(`✓ ${printOutcome(result)}`, width)
  const entries: readonly Entry[] = [...matches.map((match) => ({ match })), ...issues.map((issue) => ({ issue }))]
  return (
    <Covered
      by={
        asking && (
          <Question yes="Take it back" no="Leave it" onYes={() => void takeBack()} onNo={() => ask(false)}>
            Take this import back? What it added goes, what it changed returns.
          </Question>
        )
      }
    >
      <Line tone="good">{outcome.join('\n')}</Line>
      <Line>{[isMatched && here(matches.length), toKnow(issues.length)].filter(Boolean).join(' ') || ' '}</Line>
      <Line tone="quiet">{importId ? 'u takes it all back, within 30 days.' : 'Nothing was sent.'}</Line>
      {undo.failure ? <Failed failure={undo.failure} /> : <Line> </Line>}
      {entries.length > 0 && (
        <EntryList
          entries={entries}
          whole={(entry) =>
            'match' in entry ? `${entry.match.name}: ${whys[entry.match.reason]}` : entry.issue.message
          }
          height={Math.max(1, height - outcome.length - (undo.failure ? 6 : 3))}
          row={(entry, chosen) =>
            'match' in entry ? (
              <MatchRow match={entry.match} chosen={chosen} width={width} />
            ) : (
              <IssueRow issue={entry.issue} chosen={chosen} width={width} />
            )
          }
        />
      )}
    </Covered>
  )
}

function here(matches: number): string {
  return matches === 0 ? 'None of them was found here.' : `${count(matches, 'of them is', 'of them are')} here.`
}

function toKnow(issues: number): string {
  return issues === 0 ? '' : `${count(issues, 'thing')} to know about the file.`
}
