import type { Context } from '../../context.ts'
import { requireSandbox } from '../../sandbox/require-sandbox.ts'

/** Makes the sandbox new: the town as it was, the clock at real time, nobody signed in. */
export async function resetSandbox(context: Context): Promise<{ readonly now: string }> {
  const sandbox = requireSandbox(context)
  sandbox.reset()
  await context.session.place.tokens.write(undefined)
  await context.session.writePending(undefined)
  return { now: new Date(sandbox.now()).toISOString() }
}
