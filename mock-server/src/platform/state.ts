import type { AccountRow } from './accounts/account-row.ts'
import type { VerificationRow } from './accounts/verification-row.ts'
import type { Mail } from './mail/mail.ts'
import type { SessionRow } from './sessions/session-row.ts'
import type { TokenRow } from './sessions/token-row.ts'
import type { OwnedTable, Table } from './table.ts'
import type { WorldRow } from './world-row.ts'

/** The shape of the stored state; raised with a migration when a stored document changes its shape. */
export const stateVersion = 1

/**
 * Everything a world knows: immutable, plain JSON documents in tables. A table is flat, by id (`Table`), or by account
 * (`OwnedTable`); the store and the erasure need nothing else to know about it. A further table is two lines here.
 */
export interface State {
  readonly world: WorldRow
  readonly accounts: Table<AccountRow>
  readonly verifications: Table<VerificationRow>
  readonly sessions: OwnedTable<SessionRow>
  readonly tokens: Table<TokenRow>
  readonly mails: Table<Mail>
}

/** A world before its seed. */
export function emptyState(): State {
  return {
    world: { seed: null, clockOffset: 0, cursorKey: '' },
    accounts: new Map(),
    verifications: new Map(),
    sessions: new Map(),
    tokens: new Map(),
    mails: new Map(),
  }
}
