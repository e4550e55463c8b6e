import { Box } from 'ink'
import { type ReactNode, use } from 'react'
import type { Resource } from '../app/use-resource.ts'
import { useKeys } from '../keys/use-keys.ts'
import { Failed } from './failed.tsx'
import { Line } from './line.tsx'
import { SizeContext } from './use-size.ts'

interface LoadedProps<T> {
  readonly resource: Resource<T>
  /** What is being read, as in "your profile". */
  readonly what: string
  readonly children: (data: T) => ReactNode
}

/** What was read from the platform; until then that it is being read, that it takes long, or why it failed. */
export function Loaded<T>({ resource, what, children }: LoadedProps<T>) {
  const size = use(SizeContext)
  if (resource.state === 'failed') return <Failed failure={resource.failure} retry={resource.retry} />
  if (resource.state === 'loading') {
    return resource.slow ? (
      <Line tone="warn">{`Still waiting for ${what}. The platform takes long to answer.`}</Line>
    ) : (
      <Line tone="quiet">{`Reading ${what} …`}</Line>
    )
  }
  return (
    <Box flexDirection="column" flexGrow={1}>
      {resource.stale && <Stale retry={resource.retry} />}
      <SizeContext value={resource.stale ? { ...size, rows: size.rows - 1 } : size}>
        {children(resource.data)}
      </SizeContext>
    </Box>
  )
}

function Stale({ retry }: { readonly retry: () => void }) {
  useKeys('loaded', { retry })
  return <Line tone="warn">What you see may be old: the platform does not answer now. r tries again.</Line>
}
