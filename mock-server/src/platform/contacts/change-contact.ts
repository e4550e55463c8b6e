import type { ContactPatch } from '@pianeojobs/sdk/contract'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { ownedPut } from '../table.ts'
import type { ContactRow } from './contact-row.ts'
import { requireContact } from './require-contact.ts'

/**
 * Sets what the patch names of a contact (P5.2, RFC 7396); imports, earlier and later ones, change nothing about that.
 *
 * @throws Refusal `not-found`.
 */
export function changeContact(
  state: State,
  { accountId, contactId, patch }: { accountId: string; contactId: string; patch: ContactPatch },
  env: Env,
): readonly [State, ContactRow] {
  const before = requireContact(state, accountId, contactId)
  const row: ContactRow = { ...before, edited: { at: env.now, fields: { ...before.edited?.fields, ...patch } } }
  return [{ ...state, contacts: ownedPut(state.contacts, accountId, contactId, row) }, row]
}
