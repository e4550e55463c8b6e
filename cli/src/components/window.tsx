import { Box } from 'ink'
import type { ReactNode } from 'react'
import { useKeys } from '../keys/use-keys.ts'
import { Line } from './line.tsx'
import { toned } from './theme.ts'
import { SizeContext, useSize } from './use-size.ts'

interface WindowProps {
  readonly title: string
  onClose(): void
  readonly children: ReactNode
}

/** What lies above the screen until it is closed. */
export function Window({ title, onClose, children }: WindowProps) {
  useKeys('overlay', { close: onClose })
  const { color } = toned('accent')
  const { columns, rows } = useSize()
  return (
    <Box flexDirection="column" borderStyle="round" {...(color && { borderColor: color })} paddingX={1}>
      <Line bold>{title}</Line>
      <SizeContext value={{ columns: columns - 4, rows: rows - 3 }}>{children}</SizeContext>
    </Box>
  )
}
