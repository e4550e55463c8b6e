import { Box } from 'ink'
import type { Failure } from '../app/failure.ts'
import { useNavigation } from '../app/navigation.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { Line } from './line.tsx'
import { Prose } from './prose.tsx'

interface FailedProps {
  readonly failure: Failure
  /** Undefined: nothing to be tried again. */
  readonly retry?: (() => void) | undefined
}

/** Why something failed, with the way on. */
export function Failed({ failure, retry }: FailedProps) {
  const { start } = useNavigation()
  useKeys('loaded', {
    retry: failure.signedOut ? undefined : retry,
    signIn: failure.signedOut ? () => start({ name: 'welcome' }) : undefined,
  })
  return (
    <Box flexDirection="column">
      <Prose tone="bad">{`✗ ${failure.message}`}</Prose>
      {failure.signedOut && <Line tone="quiet">Enter leads to signing in.</Line>}
      {!failure.signedOut && retry && <Line tone="quiet">r tries again.</Line>}
    </Box>
  )
}
