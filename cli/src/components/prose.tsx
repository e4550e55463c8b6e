import { Box, Text } from 'ink'
import { clean } from '../print/clean.ts'
import { linesOf } from '../text/lines.ts'
import { type Tone, toned } from './theme.ts'
import { useSize } from './use-size.ts'

/** The widest that eyes like to read. */
const widest = 88

interface ProseProps {
  readonly tone?: Tone
  readonly bold?: boolean
  /** Columns that it may take; those of the screen when left out. */
  readonly width?: number
  readonly children: string
}

/** A text of any length, broken between words, and cleaned of what terminals would take for commands. */
export function Prose({ tone = 'plain', bold = false, width, children }: ProseProps) {
  const size = useSize()
  const lines = linesOf(clean(children), Math.max(8, Math.min(width ?? size.width, widest)))
  return (
    <Box flexShrink={0}>
      <Text wrap="truncate-end" bold={bold} {...toned(tone)}>
        {lines.join('\n')}
      </Text>
    </Box>
  )
}
