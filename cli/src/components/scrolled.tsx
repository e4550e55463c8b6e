import { Box, Text } from 'ink'
import { useState } from 'react'
import { useKeys } from '../keys/use-keys.ts'
import { Line } from './line.tsx'

interface ScrolledProps {
  /** Already cleaned, and broken to the width there is. */
  readonly lines: readonly string[]
  /** Rows that it may take. */
  readonly height: number
}

/** A text that may be longer than the screen, with keys to turn it where it is. */
export function Scrolled({ lines, height }: ScrolledProps) {
  const [wanted, setFirst] = useState(0)
  const fits = lines.length <= height
  const shown = fits ? height : Math.max(1, height - 1)
  const latest = Math.max(0, lines.length - shown)
  const first = Math.min(wanted, latest)
  const to = (row: number) => () => setFirst(Math.max(0, Math.min(latest, row)))
  useKeys(
    'text',
    {
      up: to(first - 1),
      down: to(first + 1),
      pageUp: to(first - shown),
      pageDown: to(first + shown),
      first: to(0),
      last: to(latest),
    },
    { active: !fits },
  )
  return (
    <Box flexDirection="column" height={Math.min(height, lines.length)}>
      <Text wrap="truncate-end">{lines.slice(first, first + shown).join('\n')}</Text>
      {!fits && <Line tone="quiet">{`Lines ${first + 1} to ${first + shown} of ${lines.length}`}</Line>}
    </Box>
  )
}
