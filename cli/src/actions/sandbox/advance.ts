import type { Context } from '../../context.ts'
import { UsageError } from '../../errors/usage-error.ts'
import { requireSandbox } from '../../sandbox/require-sandbox.ts'

/**
 * Moves the sandbox's clock on; what comes due on the way happens.
 *
 * @param duration ISO 8601: `P30D`, `PT2H`.
 * @returns its time afterwards, RFC 3339.
 * @throws UsageError when the duration is none, or too long.
 */
export async function advanceSandbox(context: Context, duration: string): Promise<{ readonly now: string }> {
  const sandbox = requireSandbox(context)
  try {
    sandbox.advance(duration)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new UsageError(`${cause.message}. Thirty days: P30D; two hours: PT2H.`, { cause })
  }
  return { now: new Date(sandbox.now()).toISOString() }
}
