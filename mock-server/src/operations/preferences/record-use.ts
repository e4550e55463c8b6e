import type { OperationId } from '@pianeojobs/sdk/contract'
import type { Actor } from '../../pipeline/actor.ts'
import type { Call } from '../../pipeline/call.ts'
import { type Activity, recordActivity } from '../../platform/activity/record-activity.ts'
import { saysGpc } from './says-gpc.ts'

/** Records what somebody who is signed in does, where they let it be recorded; otherwise nothing is written (P3.2). */
export function recordUse(
  { world, env, client, headers }: Pick<Call<OperationId>, 'world' | 'env' | 'client' | 'headers'>,
  actor: Actor | undefined,
  what: Pick<Activity, 'kind' | 'detail' | 'foundAccountId'>,
): void {
  if (!actor) return
  const { accountId } = actor
  const activity = { ...what, accountId, ip: client.address ?? null, gpc: saysGpc(headers) }
  const state = world.read()
  if (recordActivity(state, activity, env) !== state) {
    world.write((now) => [recordActivity(now, activity, env), undefined])
  }
}
