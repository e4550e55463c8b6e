import type { Account } from '@pianeojobs/sdk/contract'
import { pendingPolicy } from '../policy/pending-policy.ts'
import { policyInForce } from '../policy/policy-in-force.ts'
import type { State } from '../state.ts'
import { owned } from '../table.ts'
import { instant } from '../time.ts'
import type { AccountRow } from './account-row.ts'

/** An account as its owner sees it. */
export function accountView(state: State, account: AccountRow, now: number): Account {
  const current = policyInForce(state, now).version
  const accepted = [...owned(state.acceptances, account.id).values()].at(-1)?.version ?? current
  return {
    id: account.id,
    personId: account.personId,
    email: account.email,
    emailVerifiedAt: instant(account.emailVerifiedAt),
    name: account.name,
    country: account.country,
    locale: account.locale,
    state: account.state,
    deleteAfter: deleteAfterOf(account),
    policy: { accepted, current, status: pendingPolicy(state, account.id, now) ? 'acceptance_pending' : 'current' },
    createdAt: instant(account.createdAt),
  }
}

function deleteAfterOf({ state, deactivation }: AccountRow): string | null {
  const at = state === 'deactivated' ? deactivation?.deleteAfter : null
  return at === null || at === undefined ? null : instant(at)
}
