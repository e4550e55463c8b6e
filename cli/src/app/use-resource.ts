import { useCallback, useEffect, useRef, useState } from 'react'
import type { Context } from '../context.ts'
import { type Failure, failureOf } from './failure.ts'
import { usePlatform } from './platform.tsx'

/** What is read from the platform, as far as it has come. */
export type Resource<T> =
  | { readonly state: 'loading'; readonly slow: boolean }
  | { readonly state: 'failed'; readonly failure: Failure; retry(): void }
  | {
      readonly state: 'ready'
      readonly data: T
      /** Why it may be old: reading it again failed. */
      readonly stale: Failure | undefined
      retry(): void
    }

export interface ResourceOptions {
  /** What it depends on beside the platform: it is read again when this changes. */
  readonly by?: unknown
  /** After how many milliseconds it is read again, for what changes elsewhere; 0: never. */
  readonly every?: number | undefined
}

/** After so many milliseconds a person is told that it takes long. */
const slowAfter = 2000

/** How often what is shown is read again: the sandbox is in this process, another platform is asked sparingly. */
const often = { sandbox: 2000, platform: 30_000 } as const

/**
 * Reads something to show, again after every action, and now and then, so that what changes in another terminal appears.
 * What was read before stays on the screen meanwhile; nothing is drawn when it is the same.
 */
export function useResource<T>(
  read: (context: Context) => Promise<T>,
  { by, every }: ResourceOptions = {},
): Resource<T> {
  const { context, revision } = usePlatform()
  const [found, setFound] = useState<{ key: string; resource: Resource<T> }>()
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => setAttempt((before) => before + 1), [])
  const key = JSON.stringify(by ?? null)
  const reading = useRef(read)
  reading.current = read
  const period = every ?? often[context.sandbox ? 'sandbox' : 'platform']

  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision and another attempt are read anew
  useEffect(() => {
    let over = false
    let timer: NodeJS.Timeout | undefined
    const slow = setTimeout(() => settle((before) => before ?? { state: 'loading', slow: true }), slowAfter)
    void load()

    async function load(): Promise<void> {
      try {
        const data = await reading.current(context)
        settle((before) => {
          const current = before?.state === 'ready' && !before.stale
          const same = current && (before.data === data || JSON.stringify(before.data) === JSON.stringify(data))
          return same ? before : { state: 'ready', data, stale: undefined, retry }
        })
      } catch (thrown) {
        const failure = failureOf(thrown, context)
        settle((before) => {
          if (before?.state !== 'ready' || failure.signedOut) return { state: 'failed', failure, retry }
          return before.stale?.message === failure.message ? before : { ...before, stale: failure }
        })
      }
      clearTimeout(slow)
      if (!over && period > 0) timer = setTimeout(() => void load(), period)
    }

    function settle(next: (before: Resource<T> | undefined) => Resource<T>): void {
      if (over) return
      setFound((before) => {
        const resource = next(before?.key === key ? before.resource : undefined)
        return before?.key === key && before.resource === resource ? before : { key, resource }
      })
    }

    return () => {
      over = true
      clearTimeout(slow)
      clearTimeout(timer)
    }
  }, [context, revision, key, attempt, retry, period])

  return found?.key === key ? found.resource : { state: 'loading', slow: false }
}
