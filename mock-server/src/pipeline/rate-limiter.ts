import { limits } from '../generated/limits.js'
import { Refusal } from '../platform/refusal.ts'
import { second } from '../platform/time.ts'
import type { RatePolicy, RateQuotas } from './rate-limits.ts'

/** Where a caller stands with a policy, this request counted. */
export interface RateStanding {
  readonly policy: RatePolicy
  readonly quota: number
  /** Below zero when this request is one too many. */
  readonly left: number
  /** Seconds until all of the quota is there again. */
  readonly reset: number
}

interface Window {
  readonly since: number
  count: number
}

const length = limits.rateWindowSeconds * second

/**
 * Counts requests by caller and policy in windows that begin with the first request. In the memory of the process alone, and
 * bounded: of more callers than that within a window, those who came first begin anew.
 */
export class RateLimiter {
  readonly #quotas: RateQuotas
  readonly #bound: number
  /** By policy and caller, in the order in which the windows began. */
  readonly #windows = new Map<RatePolicy, Map<string, Window>>()

  constructor(quotas: RateQuotas, bound = 10_000) {
    this.#quotas = quotas
    this.#bound = bound
    for (const policy of Object.keys(quotas)) this.#windows.set(policy as RatePolicy, new Map())
  }

  /** Counts one request of the caller at `now`, in ms since the epoch; `undefined` where the policy has no limit. */
  count(policy: RatePolicy, caller: string, now: number): RateStanding | undefined {
    const quota = this.#quotas[policy]
    const windows = this.#windows.get(policy)
    if (quota === undefined || !windows) return undefined
    const known = windows.get(caller)
    // A world can be set back: a window that lies ahead is over too.
    const window = known && now >= known.since && now < known.since + length ? known : this.#begin(windows, caller, now)
    window.count += 1
    return { policy, quota, left: quota - window.count, reset: Math.ceil((window.since + length - now) / second) }
  }

  #begin(windows: Map<string, Window>, caller: string, now: number): Window {
    windows.delete(caller)
    for (const [oldest, { since }] of windows) {
      if (windows.size < this.#bound && now < since + length) break
      windows.delete(oldest)
    }
    const window = { since: now, count: 0 }
    windows.set(caller, window)
    return window
  }
}

/** @throws Refusal `rate-limited` when this request is one too many. */
export function checkRate(standing: RateStanding | undefined): void {
  if (!standing || standing.left >= 0) return
  const { quota, reset } = standing
  throw new Refusal('rate-limited', `There may be ${quota} such requests in ${limits.rateWindowSeconds} seconds.`, {
    retryAfter: reset,
  })
}

/** The headers that tell a standing (draft-ietf-httpapi-ratelimit-headers). */
export function rateHeaders({ policy, quota, left, reset }: RateStanding): Record<string, string> {
  return {
    'RateLimit-Policy': `"${policy}";q=${quota};w=${limits.rateWindowSeconds}`,
    RateLimit: `"${policy}";r=${Math.max(0, left)};t=${reset}`,
  }
}
