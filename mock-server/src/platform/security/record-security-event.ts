import type { Device, SecurityEventKind } from '@pianeojobs/sdk/contract'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { ownedPut } from '../table.ts'
import type { SecurityEventRow } from './security-event-row.ts'

/** What happened, and from where: nothing of the latter where time alone did it. */
export interface SecurityAct {
  readonly kind: SecurityEventKind
  readonly reference?: string | undefined
  readonly origin?: { readonly device: Device; readonly ip: string | null } | undefined
}

/** Keeps that something concerned the safety of an account (P3.1, G34). An account that is gone has no record. */
export function recordSecurityEvent(
  state: State,
  accountId: string,
  { kind, reference, origin }: SecurityAct,
  env: Env,
): State {
  if (!state.accounts.has(accountId)) return state
  const row: SecurityEventRow = {
    id: env.id('sev'),
    accountId,
    kind,
    at: env.now,
    device: origin?.device ?? null,
    ip: origin?.ip ?? null,
    reference: reference ?? null,
  }
  return { ...state, securityEvents: ownedPut(state.securityEvents, accountId, row.id, row) }
}
