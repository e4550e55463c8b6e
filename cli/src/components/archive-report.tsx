import { Box } from 'ink'
import type { ArchiveReport as Report } from '../actions/data/verify.ts'
import { printProblem } from '../print/archive.ts'
import { count } from '../print/count.ts'
import { size } from '../print/size.ts'
import { Line } from './line.tsx'
import { Prose } from './prose.tsx'

interface ArchiveReportProps {
  readonly report: Report
  /** The digest that it had when it was saved. */
  readonly expected?: string | undefined
  /** Rows for what is wrong with it. */
  readonly height: number
}

/** How an archive was found, part by part. */
export function ArchiveReport({ report, expected, height }: ArchiveReportProps) {
  const { ok, entries, bytes, sha256, problems } = report
  const shown = problems.length <= height ? problems : problems.slice(0, height - 1)
  return (
    <Box flexDirection="column">
      <Line bold tone={ok ? 'good' : 'bad'}>
        {ok
          ? '✓ Whole: every byte is as it was written.'
          : `✗ Broken: ${count(problems.length, 'problem')}. Download it again.`}
      </Line>
      <Line>{`  Entries  ${ok ? `${entries}, each by its digest` : entries}`}</Line>
      <Line>{`  Bytes    ${bytes} (${size(bytes)})`}</Line>
      <Line>{`  SHA-256  ${sha256}`}</Line>
      {ok && expected === sha256 && <Line tone="quiet">{'           the same as the platform told'}</Line>}
      {ok && <Line tone="quiet">{'  Signed   no: nothing changed, but that does not tell who made it'}</Line>}
      {shown.map((problem) => (
        <Prose key={`${problem.where} ${problem.message}`} tone="bad">{`✗ ${printProblem(problem)}`}</Prose>
      ))}
      {shown.length < problems.length && <Line tone="bad">{`… and ${problems.length - shown.length} more`}</Line>}
    </Box>
  )
}
