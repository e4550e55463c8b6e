import { Box } from 'ink'
import { type ReactNode, use } from 'react'
import { KeysActive } from '../keys/use-keys.ts'

interface CoveredProps {
  /** What lies above; nothing when undefined. */
  readonly by: ReactNode
  readonly children: ReactNode
}

/** What is covered stays as it was, unseen and out of reach of keys. */
export function Covered({ by, children }: CoveredProps) {
  const active = use(KeysActive)
  return (
    <>
      {by}
      <Box flexDirection="column" flexGrow={1} display={by ? 'none' : 'flex'}>
        <KeysActive value={active && !by}>{children}</KeysActive>
      </Box>
    </>
  )
}
