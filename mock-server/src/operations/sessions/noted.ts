import type { Actor } from '../../pipeline/actor.ts'
import type { Client } from '../../pipeline/client.ts'
import type { Env } from '../../platform/env.ts'
import { recordSecurityEvent, type SecurityAct } from '../../platform/security/record-security-event.ts'
import type { State } from '../../platform/state.ts'
import { originOf } from './origin-of.ts'

/** The state with the note that whoever calls did something that concerns the safety of their account (G34). */
export function noted(
  state: State,
  { actor, client, env }: { readonly actor: Pick<Actor, 'accountId'>; readonly client: Client; readonly env: Env },
  act: Omit<SecurityAct, 'origin'>,
): State {
  return recordSecurityEvent(state, actor.accountId, { ...act, origin: originOf(client) }, env)
}
