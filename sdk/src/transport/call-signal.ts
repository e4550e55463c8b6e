import { TimeoutError } from '../errors/timeout-error.ts'

export interface CallSignal {
  readonly signal: AbortSignal | undefined
  /** Stops the clock and lets go of the caller's signal. */
  readonly release: () => void
}

/** The caller's signal, joined with a deadline in milliseconds when there is one. */
export function callSignal(
  signal: AbortSignal | undefined,
  deadline: number | undefined,
  operationId: string,
): CallSignal {
  if (deadline === undefined) return { signal, release: () => {} }
  const controller = new AbortController()
  const onAbort = () => controller.abort(signal?.reason)
  if (signal?.aborted) onAbort()
  else signal?.addEventListener('abort', onAbort, { once: true })
  const timer = setTimeout(() => controller.abort(new TimeoutError(deadline, 'deadline', { operationId })), deadline)
  return {
    signal: controller.signal,
    release: () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    },
  }
}
