import { Box, Text } from 'ink'
import { useState } from 'react'
import { useKeys } from '../keys/use-keys.ts'
import { cleanLine } from '../print/clean.ts'
import { Line } from './line.tsx'
import { type Tone, toned } from './theme.ts'

/** A line of a long text: it fits the width already. */
export interface TextLine {
  /** What stands before it, such as the id of a passage. */
  readonly lead?: string
  readonly text: string
  readonly tone?: Tone
  readonly bold?: boolean
}

interface LongTextProps {
  readonly lines: readonly TextLine[]
  /** Rows that it may take. */
  readonly height: number
  /** The lines with which its sections begin, for the keys that go from one to the next. */
  readonly marks?: readonly number[]
  readonly active?: boolean
}

/** A text of any length, turned where it is by the keys of readers, with a line that says where in it one is. */
export function LongText({ lines, height, marks = [], active = true }: LongTextProps) {
  const [wanted, setFirst] = useState(0)
  const isWhole = lines.length <= height
  const rows = isWhole ? height : Math.max(1, height - 1)
  const latest = Math.max(0, lines.length - rows)
  const first = Math.min(wanted, latest)
  const to = (row: number) => () => setFirst(Math.max(0, Math.min(latest, row)))
  const next = marks.find((mark) => mark > first)
  const previous = marks.findLast((mark) => mark < first)
  useKeys(
    'text',
    {
      up: to(first - 1),
      down: to(first + 1),
      pageUp: to(first - rows),
      pageDown: to(first + rows),
      first: to(0),
      last: to(latest),
      nextPart: next === undefined ? undefined : to(next),
      previousPart: previous === undefined ? undefined : to(previous),
    },
    { active: active && !isWhole },
  )
  const seen = Math.min(lines.length, first + rows)
  const part = marks.findLastIndex((mark) => mark <= first) + 1
  return (
    <Box flexDirection="column" flexShrink={0}>
      {lines.slice(first, first + rows).map(({ lead = '', text, tone = 'plain', bold = false }, slot) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a slot of the screen, whatever is in it: drawing less
        <Text key={slot} wrap="truncate-end">
          {lead && <Text {...toned('quiet')}>{cleanLine(lead)}</Text>}
          <Text bold={bold} {...toned(tone)}>
            {cleanLine(text) || ' '}
          </Text>
        </Text>
      ))}
      {!isWhole && (
        <Line tone="quiet">
          {`${part > 0 ? `Section ${part} of ${marks.length} · lines` : 'Lines'} ${first + 1} to ${seen} of ${lines.length}${seen === lines.length ? ' · the end' : ''}`}
        </Line>
      )}
    </Box>
  )
}
