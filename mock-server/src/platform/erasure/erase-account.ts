import type { AccountRow } from '../accounts/account-row.ts'
import { emailKey } from '../accounts/email-key.ts'
import type { VerificationRow } from '../accounts/verification-row.ts'
import type { ImportRow } from '../contacts/import-row.ts'
import type { Mail } from '../mail/mail.ts'
import type { State } from '../state.ts'
import { type OwnedTable, removeAll, type Table } from '../table.ts'

/** The members by which a row names the accounts that it is about; `accountIds` names several. */
const naming = ['accountId', 'foundAccountId', 'senderId', 'recipientId', 'blockedAccountId'] as const

type Documents = ReadonlyMap<string, unknown>

/** The state without anything of an account: its own documents, and what those of others say about it. */
export function eraseAccount(state: State, account: AccountRow): State {
  const { id, email } = account
  const key = emailKey(email)
  const left = Object.fromEntries(
    Object.entries(state).map(([name, part]) => [name, part instanceof Map ? withoutAccount(part, id) : part]),
  ) as unknown as State
  return {
    ...left,
    verifications: without(left.verifications, (row) => emailKey(row.email) === key || changesAddressOf(row, id)),
    passwordResets: without(left.passwordResets, (row) => emailKey(row.email) === key),
    mails: without(left.mails, (mail: Mail) => emailKey(mail.to) === key),
    contactImports: withoutFinds(left.contactImports, id),
  }
}

/** A table without what is kept under the account's id, names it as its owner, or is about it. */
function withoutAccount(table: Documents, id: string): Documents {
  const rest = removeAll(
    table,
    [...table].flatMap(([key, document]) => (key === id || isAbout(document, id) ? [key] : [])),
  )
  const others = [...rest].flatMap(([owner, documents]) => {
    if (!(documents instanceof Map)) return []
    const mine = withoutAccount(documents, id)
    return mine === documents ? [] : [[owner, mine] as const]
  })
  if (others.length === 0) return rest
  const copy = new Map(rest)
  for (const [owner, mine] of others) {
    if (mine.size === 0) copy.delete(owner)
    else copy.set(owner, mine)
  }
  return copy
}

function isAbout(document: unknown, id: string): boolean {
  const { accountIds, ...row } = document as { readonly [member in (typeof naming)[number]]?: unknown } & {
    readonly accountIds?: readonly unknown[]
  }
  return naming.some((member) => row[member] === id) || accountIds?.includes(id) === true
}

function changesAddressOf({ purpose }: VerificationRow, id: string): boolean {
  return purpose.kind === 'address_change' && purpose.accountId === id
}

function without<T>(table: Table<T>, isGone: (document: T) => boolean): Table<T> {
  return removeAll(
    table,
    [...table].flatMap(([key, document]) => (isGone(document) ? [key] : [])),
  )
}

/** The imports of others that are still open remember whom they found. */
function withoutFinds(imports: OwnedTable<ImportRow>, id: string): OwnedTable<ImportRow> {
  const finders = [...imports].filter(([, rows]) => rows.values().some(({ found }) => found.includes(id)))
  if (finders.length === 0) return imports
  const copy = new Map(imports)
  for (const [owner, rows] of finders) {
    const kept = [...rows].map(([key, row]) => [key, { ...row, found: row.found.filter((one) => one !== id) }] as const)
    copy.set(owner, new Map(kept))
  }
  return copy
}
