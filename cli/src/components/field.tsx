import { Box, Text } from 'ink'
import type { ReactNode } from 'react'
import { Line } from './line.tsx'
import { Prose } from './prose.tsx'
import { toned } from './theme.ts'

/** Columns that the name of a field takes. */
export const labelWidth = 16

interface FieldProps {
  readonly label: string
  readonly focused: boolean
  /** What is wrong with it. */
  readonly error?: string | undefined
  /** What helps while it is typed into. */
  readonly hint?: string | undefined
  readonly children: ReactNode
}

/** A field with its name before it, and what is wrong with it below. */
export function Field({ label, focused, error, hint, children }: FieldProps) {
  return (
    <Box flexDirection="column">
      <Box>
        <Box width={labelWidth} flexShrink={0}>
          <Text bold={focused} {...toned(focused ? 'accent' : 'plain')}>
            {`${focused ? '▸' : ' '} ${label}`}
          </Text>
        </Box>
        {children}
      </Box>
      {error && (
        <Box paddingLeft={labelWidth}>
          <Prose tone="bad">{`✗ ${error}`}</Prose>
        </Box>
      )}
      {!error && focused && hint && (
        <Box paddingLeft={labelWidth}>
          <Line tone="quiet">{hint}</Line>
        </Box>
      )}
    </Box>
  )
}
