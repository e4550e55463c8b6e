import type { CallOptions, WaitOptions } from '../call-options.ts'
import { callSignal } from '../transport/call-signal.ts'
import type { Clock } from '../transport/clock.ts'
import { retryAfterOf } from '../transport/retry-after.ts'
import { untilAborted } from '../transport/until-aborted.ts'
import type { ApiPromise } from './api-promise.ts'

const firstPause = 500
const longestPause = 5_000

/** Reads a job until its state is none of `running`; waits as `Retry-After` says, else half a second and ever longer. */
export async function waitFor<Job extends { readonly state: string }>(
  read: (options: CallOptions) => ApiPromise<Job>,
  running: readonly Job['state'][],
  { onProgress, deadline, ...options }: WaitOptions<Job>,
  clock: Clock,
): Promise<Job> {
  const { signal, release } = callSignal(options.signal, deadline, 'wait')
  try {
    for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 2)) {
      const { data: job, response } = await read({ ...options, signal }).withResponse()
      onProgress?.(job)
      if (!running.includes(job.state)) return job
      const asked = retryAfterOf(response.headers, clock.now())
      await untilAborted(clock.sleep(asked ?? pause, signal), signal, 'wait')
    }
  } finally {
    release()
  }
}
