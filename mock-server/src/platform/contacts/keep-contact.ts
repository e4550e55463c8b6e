import type { ContactImportItem } from '@pianeojobs/sdk/contract'
import { limits } from '../../generated/limits.js'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import type { ContactRow, Contribution, KeptEntry } from './contact-row.ts'
import { byIdentity, contactsOf, withContacts } from './contacts-of.ts'
import { identityKey } from './identity-key.ts'
import { addEntry, importedContact } from './merge-contact.ts'
import { warning } from './warnings.ts'

export type Kept = Pick<ContactImportItem, 'outcome' | 'contactId' | 'warnings'>

/** Keeps the entries of one batch, one after the other, on one copy of the account's contacts. */
export interface ContactKeeper {
  /** @throws Refusal `limit-exceeded`. */
  keep(entry: KeptEntry): Kept
  /** The state with everything that was kept. */
  result(): State
}

/** A keeper of the entries of one batch of an import. */
export function contactKeeper(
  state: State,
  { accountId, importId }: { accountId: string; importId: string },
  env: Env,
): ContactKeeper {
  const before = contactsOf(state, accountId)
  const known = byIdentity(before)
  const changed = new Map<string, ContactRow>()
  let created = 0

  return {
    keep(entry) {
      const key = identityKey(entry)
      const contribution = { importId, at: env.now, entry }
      const contact = changed.get(key) ?? known.get(key)
      if (contact) {
        const { row, ...kept } = meet(contact, contribution)
        if (row !== contact) changed.set(key, row)
        return kept
      }
      created += 1
      if (before.size + created > limits.contacts) throw tooMany()
      const row = { id: env.id('ctc'), key, brought: [contribution] }
      changed.set(key, row)
      return { outcome: 'created', contactId: row.id, warnings: [] }
    },
    result() {
      if (changed.size === 0) return state
      return { ...state, contacts: put(state.contacts, accountId, withContacts(before, changed.values())) }
    },
  }
}

/**
 * What an entry does to a contact that is there. It is noted also when it brings nothing new, for the import that
 * brought the contact first may be undone; unless its own import brought all of it already.
 */
function meet(contact: ContactRow, contribution: Contribution): Kept & { readonly row: ContactRow } {
  const { importId, entry } = contribution
  const own = contact.brought.filter((other) => other.importId === importId)
  const { changed, full } = addEntry(importedContact(contact), entry)
  const brings = own.length === 0 || addEntry(importedContact({ brought: own }), entry).changed
  return {
    row: brings ? { ...contact, brought: [...contact.brought, contribution] } : contact,
    outcome: changed ? 'updated' : 'duplicate',
    contactId: contact.id,
    warnings: [
      ...(own.length > 0 ? [warning('duplicate_in_import')] : []),
      ...(full ? [warning('limit_reached')] : []),
    ],
  }
}

function tooMany(): Refusal {
  const detail = `You can keep ${limits.contacts} contacts. Delete some first, or import fewer.`
  return new Refusal('limit-exceeded', detail, { limit: limits.contacts })
}
