import { Box } from 'ink'
import { Line } from './line.tsx'
import { smallest } from './use-size.ts'

/** Instead of a broken frame. */
export function TooSmall({ columns, rows }: { readonly columns: number; readonly rows: number }) {
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Line bold>pianeo needs more room</Line>
      <Line>{`${smallest.columns}×${smallest.rows} at least; here are ${columns}×${rows}.`}</Line>
      <Line tone="quiet">Enlarge it, or Ctrl-C to quit.</Line>
    </Box>
  )
}
