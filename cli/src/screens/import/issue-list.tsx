import { Box } from 'ink'
import { type ReactNode, useState } from 'react'
import type { ImportIssue } from '../../actions/contacts/import-issue.ts'
import { List } from '../../components/list.tsx'
import { Prose } from '../../components/prose.tsx'
import { Row } from '../../components/row.tsx'
import { useSize } from '../../components/use-size.ts'
import { printPlace } from '../../print/import.ts'

/** Rows below the list, for the whole of the issue that is chosen. */
const wholeRows = 3

interface EntryListProps<T> {
  readonly entries: readonly T[]
  readonly height: number
  readonly row: (entry: T, chosen: boolean) => ReactNode
  /** What is said in full of the entry that is chosen. */
  readonly whole: (entry: T) => string
}

/** A list of what may be too long for a row, with the whole of the chosen one below. */
export function EntryList<T>({ entries, height, row, whole }: EntryListProps<T>) {
  const [at, choose] = useState(0)
  const chosen = entries[Math.min(at, entries.length - 1)]
  const isRoomy = height > wholeRows + 2
  return (
    <Box flexDirection="column">
      <List
        items={entries}
        height={isRoomy ? height - wholeRows : height}
        row={row}
        onChoose={(_, index) => choose(index)}
      />
      {isRoomy && chosen && (
        <Box height={wholeRows} paddingTop={1} overflow="hidden">
          <Prose tone="quiet">{whole(chosen)}</Prose>
        </Box>
      )}
    </Box>
  )
}

interface IssueListProps {
  readonly issues: readonly ImportIssue[]
  readonly height: number
}

/** What there is to know about a file, by card and line. */
export function IssueList({ issues, height }: IssueListProps) {
  const { width } = useSize()
  return (
    <EntryList
      entries={issues}
      height={height}
      whole={({ message }) => message}
      row={(issue, chosen) => <IssueRow issue={issue} chosen={chosen} width={width} />}
    />
  )
}

interface IssueRowProps {
  readonly issue: ImportIssue
  readonly chosen: boolean
  readonly width: number
}

/** What there is to know about one card. */
export function IssueRow({ issue, chosen, width }: IssueRowProps) {
  return (
    <Row
      chosen={chosen}
      cells={[
        { text: `! ${printPlace(issue)}`, width: 22, tone: 'warn' },
        { text: issue.message, width: width - 26 },
      ]}
    />
  )
}
