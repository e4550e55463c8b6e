import { Box, Text } from 'ink'
import type { ReactNode } from 'react'
import { usePlatform } from '../app/platform.tsx'
import { cleanLine } from '../print/clean.ts'
import { KeyHints } from './key-hints.tsx'
import { Line } from './line.tsx'
import { toned } from './theme.ts'
import { useSize } from './use-size.ts'

interface FrameProps {
  /** The way here, the screen that is shown being the last. */
  readonly titles: readonly string[]
  readonly children: ReactNode
}

/** The frame around every screen: where one is and on which platform, what was told last, which keys work. */
export function Frame({ titles, children }: FrameProps) {
  const { columns, rows } = useSize()
  const { context, told } = usePlatform()
  return (
    <Box flexDirection="column" width={columns} height={rows} paddingX={1}>
      <Box justifyContent="space-between">
        <Box flexShrink={1}>
          <Text wrap="truncate-end">
            <Text bold {...toned('accent')}>
              pianeo
            </Text>
            <Text dimColor>{titles.slice(0, -1).map((title) => ` › ${title}`)}</Text>
            <Text bold>{` › ${titles.at(-1)}`}</Text>
          </Text>
        </Box>
        <Box flexShrink={0}>
          {context.url ? (
            <Text>{` ${cleanLine(new URL(context.url).host)}`}</Text>
          ) : (
            <Text {...toned('warn')}> sandbox on this computer</Text>
          )}
        </Box>
      </Box>
      <Line tone="quiet">{'─'.repeat(Math.max(0, columns - 2))}</Line>
      <Box flexDirection="column" flexGrow={1} flexShrink={1} overflow="hidden">
        {children}
      </Box>
      <Line tone={told?.tone ?? 'plain'}>
        {told ? `${told.tone === 'good' ? '✓' : '✗'} ${cleanLine(told.text)}` : ' '}
      </Line>
      <KeyHints />
    </Box>
  )
}
