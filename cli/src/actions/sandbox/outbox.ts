import type { Context } from '../../context.ts'
import { requireSandbox } from '../../sandbox/require-sandbox.ts'
import type { SandboxMail } from '../../sandbox/sandbox.ts'

/** The mails the sandbox sent, newest first; with `to` those to that address. */
export async function readOutbox(
  context: Context,
  { to }: { to?: string | undefined },
): Promise<readonly SandboxMail[]> {
  return requireSandbox(context).outbox(to)
}
