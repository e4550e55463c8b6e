import { Box, Text } from 'ink'
import type { ReactNode } from 'react'
import { Prose } from './prose.tsx'
import { toned } from './theme.ts'
import { useSize } from './use-size.ts'

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
  const columns = useSize().width - labelWidth
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
          <Prose tone="bad" width={columns}>{`✗ ${error}`}</Prose>
        </Box>
      )}
      {!error && focused && hint && (
        <Box paddingLeft={labelWidth}>
          <Prose tone="quiet" width={columns}>
            {hint}
          </Prose>
        </Box>
      )}
    </Box>
  )
}
