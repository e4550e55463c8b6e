import { AbortedError } from '../errors/aborted-error.ts'
import { PianeoError } from '../errors/pianeo-error.ts'

/** The work's outcome, or the reason of `signal` as an error as soon as it aborts, whatever the work does meanwhile. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined, operationId: string): Promise<T> {
  if (signal === undefined) return work
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(abortReason(signal, operationId))
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}

/** What a call fails with when `signal` ended it: our own errors (a timeout) as they are, the caller's reason as a cause. */
export function abortReason(signal: AbortSignal, operationId: string): PianeoError {
  const { reason } = signal
  return reason instanceof PianeoError ? reason : new AbortedError({ operationId, cause: reason })
}
