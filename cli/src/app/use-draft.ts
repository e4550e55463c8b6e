import { useCallback, useState } from 'react'
import { usePlatform } from './platform.tsx'

/** What a person has begun to fill in. */
export interface Draft<T> {
  readonly values: T
  change(values: Partial<T>): void
  /** Forgets it. */
  discard(): void
}

/**
 * What a person has begun to fill in under this name: it stays while they look at another screen, and goes with the
 * application. It lies in memory alone.
 */
export function useDraft<T extends object>(name: string, initial: T): Draft<T> {
  const { drafts } = usePlatform()
  const [values, setValues] = useState<T>(() => (drafts.get(name) as T | undefined) ?? initial)
  const change = useCallback(
    (changes: Partial<T>) =>
      setValues((before) => {
        const after = { ...before, ...changes }
        drafts.set(name, after)
        return after
      }),
    [drafts, name],
  )
  return { values, change, discard: useCallback(() => void drafts.delete(name), [drafts, name]) }
}
