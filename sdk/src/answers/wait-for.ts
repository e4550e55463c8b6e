import type { CallOptions, WaitOptions } from '../call-options.ts'
import { callSignal } from '../transport/call-signal.ts'
import type { Clock } from '../transport/clock.ts'
import { milliseconds } from '../transport/milliseconds.ts'
import { retryAfterOf } from '../transport/retry-after.ts'
import { untilAborted } from '../transport/until-aborted.ts'
import type { ApiPromise } from './api-promise.ts'

const firstPause = 500
const longestPause = 5_000
/** Seconds the platform is asked to wait before it answers; less for who wants to see how it goes on. */
const longPoll = 20
const watchedPoll = 2

/**
 * Reads a job until its state is none of `running`. The platform is asked to answer when it is done (RFC 7240); where it
 * answers at once all the same, waits as `Retry-After` says, else half a second and ever longer.
 */
export async function waitFor<Job extends { readonly state: string }>(
  read: (options: CallOptions) => ApiPromise<Job>,
  running: readonly Job['state'][],
  { onProgress, deadline, ...options }: WaitOptions<Job>,
  { clock, timeout }: { readonly clock: Clock; readonly timeout: number },
): Promise<Job> {
  const seconds = pollSeconds(milliseconds('timeout', options.timeout) ?? timeout, onProgress !== undefined)
  const headers = { ...(seconds > 0 && { prefer: `wait=${seconds}` }), ...options.headers }
  const { signal, release } = callSignal(options.signal, deadline, 'wait')
  try {
    for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 2)) {
      const asked = clock.now()
      const { data: job, response } = await read({ ...options, headers, signal }).withResponse()
      onProgress?.(job)
      if (!running.includes(job.state)) return job
      if (response.headers.has('preference-applied') && clock.now() - asked >= firstPause) continue
      const told = retryAfterOf(response.headers, clock.now())
      await untilAborted(clock.sleep(told ?? pause, signal), signal, 'wait')
    }
  } finally {
    release()
  }
}

/** Whole seconds, and well within the time that one attempt has. */
function pollSeconds(timeout: number, watched: boolean): number {
  return Math.min(watched ? watchedPoll : longPoll, Math.floor(timeout / 2_000))
}
