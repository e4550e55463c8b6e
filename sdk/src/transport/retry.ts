import { ConnectionError } from '../errors/connection-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import type { Clock } from './clock.ts'
import type { Exchange, Layer } from './exchange.ts'
import type { Logger } from './log.ts'
import { retryAfterOf } from './retry-after.ts'
import { slugOf } from './slug-of.ts'
import { untilAborted } from './until-aborted.ts'

export interface RetryTools {
  readonly clock: Clock
  /** In [0, 1). */
  readonly random: () => number
  readonly log: Logger | undefined
}

const baseDelay = 500
const longestDelay = 8_000
const longestRetryAfter = 60_000

/**
 * Sends an idempotent request again after a lost connection, a timeout, 408, 429 or 5xx, and while the platform still works
 * on the one whose answer did not arrive. Waits as long as `Retry-After`
 * says, and gives up at once when that is more than a minute; without one, any time up to 0.5 s, 1 s, 2 s … 8 s.
 */
export function retry({ clock, random, log }: RetryTools): Layer {
  return (next) => async (request, context) => {
    const retries = context.operation.idempotent ? context.retries : 0
    for (let attempt = 0; ; attempt++) {
      const outcome = await attemptOnce(() => next(request, context))
      const delay = attempt < retries ? delayAfter(outcome, attempt, context.operation.id) : undefined
      if (delay === undefined) {
        if ('error' in outcome) throw outcome.error
        return outcome.exchange
      }
      log?.({ event: 'retry', context, delay, attempt: attempt + 1 })
      await untilAborted(clock.sleep(delay, context.signal), context.signal, context.operation.id)
    }
  }

  function delayAfter(outcome: Outcome, attempt: number, operationId: string): number | undefined {
    if (!isPassing(outcome, operationId)) return undefined
    const asked = 'exchange' in outcome ? retryAfterOf(outcome.exchange.response.headers, clock.now()) : undefined
    if (asked !== undefined) return asked <= longestRetryAfter ? asked : undefined
    return random() * Math.min(longestDelay, baseDelay * 2 ** attempt)
  }
}

type Outcome = { readonly exchange: Exchange } | { readonly error: unknown }

async function attemptOnce(send: () => Promise<Exchange>): Promise<Outcome> {
  try {
    return { exchange: await send() }
  } catch (error) {
    return { error }
  }
}

/** Whether what went wrong may be gone next time. An error of the refresh in between is not this operation's to repeat. */
function isPassing(outcome: Outcome, operationId: string): boolean {
  if ('error' in outcome) {
    const { error } = outcome
    if (error instanceof TimeoutError) return error.scope === 'attempt' && error.operationId === operationId
    return error instanceof ConnectionError && error.operationId === operationId
  }
  const { status } = outcome.exchange.response
  if (status === 409) return slugOf(outcome.exchange) === 'idempotency-in-progress'
  return status === 408 || status === 429 || status >= 500
}
