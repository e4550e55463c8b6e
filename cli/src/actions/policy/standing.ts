import type { PolicyVersion } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { type PendingPolicy, readPendingPolicy } from './pending.ts'
import { showPolicy } from './show.ts'

/** The policy in force, and whether the person still has to accept it. */
export interface PolicyStanding {
  readonly current: PolicyVersion
  /** What accepting it would change, while that waits. */
  readonly pending: PendingPolicy | undefined
}

/** The policy in force as it stands for whoever is signed in, or for anybody. */
export async function readPolicyStanding(context: Context, signedIn: boolean): Promise<PolicyStanding> {
  if (!signedIn) return { current: await showPolicy(context), pending: undefined }
  const pending = await readPendingPolicy(context)
  return { current: pending.current, pending: pending.done ? undefined : pending }
}
