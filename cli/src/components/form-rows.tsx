import { Box } from 'ink'
import { Fragment, type ReactNode } from 'react'

/** A field of a form, and the rows that it takes. */
export interface FormRow {
  readonly key: string
  readonly rows: number
  readonly content: ReactNode
}

interface FormRowsProps {
  readonly rows: readonly FormRow[]
  /** The one that is typed into: it is always seen. */
  readonly focused: string
  readonly height: number
}

/** The fields of a form, as many as fit, from the first on. */
export function FormRows({ rows, focused, height }: FormRowsProps) {
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === focused),
  )
  let [first, used] = [at, rows[at]?.rows ?? 0]
  while (first > 0 && used + rows[first - 1]!.rows <= height) used += rows[--first]!.rows
  let last = at + 1
  while (last < rows.length && used + rows[last]!.rows <= height) used += rows[last++]!.rows
  return (
    <Box flexDirection="column" height={height} overflow="hidden">
      {rows.slice(first, last).map(({ key, content }) => (
        <Fragment key={key}>{content}</Fragment>
      ))}
    </Box>
  )
}
