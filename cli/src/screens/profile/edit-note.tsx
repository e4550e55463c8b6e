import type { Failure } from '../../app/failure.ts'
import { Failed } from '../../components/failed.tsx'
import { Line } from '../../components/line.tsx'
import { Prose } from '../../components/prose.tsx'
import { linesOf } from '../../text/lines.ts'

interface EditNoteProps {
  /** What helps while it is typed. */
  readonly hint: string
  readonly text: string
  /** The longest it can be in code points, if it has a limit. */
  readonly limit: number | undefined
  readonly failure: Failure | undefined
  readonly running: boolean
  readonly width: number
}

/** Below what is edited: what helps and how long it may be, or why it was refused. */
export function EditNote({ hint, text, limit, failure, running, width }: EditNoteProps) {
  if (running) return <Line tone="quiet">Saving …</Line>
  const wrong = failure && reasonOf(failure)
  if (wrong) return <Prose tone="bad" width={width}>{`✗ ${wrong}`}</Prose>
  if (failure) return <Failed failure={failure} />
  const length = [...text].length
  if (limit === undefined) return <Line tone="quiet">{hint}</Line>
  if (length > limit) return <Line tone="bad">{`✗ ${length} of ${limit}: ${length - limit} too many`}</Line>
  return <Line tone="quiet">{`${length} of ${limit} · ${hint}`}</Line>
}

/** The rows that it takes. */
export function editNoteRows({ failure, width }: Pick<EditNoteProps, 'failure' | 'width'>): number {
  if (!failure) return 1
  const more = failure.signedOut ? 1 : 0
  return linesOf(`✗ ${reasonOf(failure) ?? failure.message}`, width).length + more
}

/** What is wrong with what was typed; undefined when it failed for another reason. */
function reasonOf({ fields, message, signedOut }: Failure): string | undefined {
  const details = [...new Set(Object.values(fields))]
  return details.length > 0 ? details.join(' ') : signedOut ? undefined : message
}
