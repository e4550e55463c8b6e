import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { owned } from '../table.ts'
import { withoutBatches } from './batches.ts'
import type { ContactRow } from './contact-row.ts'
import { contactsOf } from './contacts-of.ts'
import type { FoundRow } from './found-row.ts'
import type { ImportRow } from './import-row.ts'
import { putImport } from './require-import.ts'

/**
 * Ends an import and takes away everything it brought, at once and whole: contacts that nothing else brought go, others
 * return to what the other imports make of them, its matches and the outcomes of its entries go. Its counts stay.
 */
export function endImport(
  state: State,
  { accountId, row, as }: { accountId: string; row: ImportRow; as: 'cancelled' | 'expired' | 'undone' },
  env: Env,
): readonly [State, ImportRow] {
  const ended: ImportRow = { ...row, state: as, batches: [], found: [], finishedAt: env.now }
  const left = withoutBatches(state, accountId, row.id)
  const contacts = replaced(state.contacts, accountId, contactsWithout(contactsOf(state, accountId), row.id))
  const foundPeople = replaced(state.foundPeople, accountId, foundWithout(owned(state.foundPeople, accountId), row.id))
  return [putImport({ ...left, contacts, foundPeople }, accountId, ended), ended]
}

function contactsWithout(contacts: ReadonlyMap<string, ContactRow>, importId: string): ReadonlyMap<string, ContactRow> {
  const left = new Map<string, ContactRow>()
  for (const [id, contact] of contacts) {
    const brought = contact.brought.filter((contribution) => contribution.importId !== importId)
    if (brought.length === contact.brought.length) left.set(id, contact)
    else if (brought.length > 0) left.set(id, { ...contact, brought })
  }
  return left
}

function foundWithout(found: ReadonlyMap<string, FoundRow>, importId: string): ReadonlyMap<string, FoundRow> {
  const left = new Map<string, FoundRow>()
  for (const [id, row] of found) {
    const by = row.by.filter((other) => other.importId !== importId)
    if (by.length > 0) left.set(id, { ...row, by })
  }
  return left
}

function replaced<T>(
  table: ReadonlyMap<string, ReadonlyMap<string, T>>,
  accountId: string,
  mine: ReadonlyMap<string, T>,
): ReadonlyMap<string, ReadonlyMap<string, T>> {
  if (mine.size === (table.get(accountId)?.size ?? 0) && mine.size === 0) return table
  const copy = new Map(table)
  if (mine.size === 0) copy.delete(accountId)
  else copy.set(accountId, mine)
  return copy
}
