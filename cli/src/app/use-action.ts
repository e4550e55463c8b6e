import { useCallback, useEffect, useRef, useState } from 'react'
import type { Context } from '../context.ts'
import { type Failure, failureOf } from './failure.ts'
import { usePlatform } from './platform.tsx'

/** How an action is told of. */
export interface ActionWords<I, O> {
  /** What would do the same in a shell, word by word, without `pianeo`; a secret is never among them. Undefined: the line
   * of what was done before stays. */
  readonly line?: (input: I) => readonly string[] | undefined
  /** What is told when it is done. */
  readonly told?: (output: O, input: I) => string
}

/** An action that a person sets going. */
export interface Action<I, O> {
  readonly running: boolean
  /** Why it failed the last time. */
  readonly failure: Failure | undefined
  /** Does it; undefined when it failed, or was going on already. */
  run(input: I): Promise<O | undefined>
  /** Forgets why it failed. */
  clear(): void
}

/**
 * An action of the action layer, as a screen does it: one at a time, with what it says when it is done or failed. What is
 * shown of the platform is read again afterwards.
 */
export function useAction<I, O>(
  act: (context: Context, input: I) => Promise<O>,
  { line, told }: ActionWords<I, O> = {},
): Action<I, O> {
  const { context, acted, tell } = usePlatform()
  const [running, setRunning] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const busy = useRef(false)
  const mounted = useRef(true)
  useEffect(() => {
    mounted.current = true
    return () => {
      mounted.current = false
    }
  }, [])

  async function run(input: I): Promise<O | undefined> {
    if (busy.current) return undefined
    busy.current = true
    setRunning(true)
    setFailure(undefined)
    tell(undefined)
    try {
      const output = await act(context, input)
      acted(line?.(input))
      if (told) tell({ text: told(output, input), tone: 'good' })
      return output
    } catch (thrown) {
      const failed = failureOf(thrown, context)
      if (mounted.current) setFailure(failed)
      else tell({ text: failed.message, tone: 'bad' })
      return undefined
    } finally {
      busy.current = false
      setRunning(false)
    }
  }

  return { running, failure, run, clear: useCallback(() => setFailure(undefined), []) }
}
