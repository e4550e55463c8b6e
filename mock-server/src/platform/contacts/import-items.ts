import type { ContactImportItem, ContactOutcome } from '@pianeojobs/sdk/contract'
import { remember } from '../remember.ts'
import type { State } from '../state.ts'
import { batchesOf } from './batches.ts'
import { contactsOf } from './contacts-of.ts'

/** An outcome with its place in the file: what sorts before comes earlier; unique within an import. */
export interface PlacedItem {
  readonly place: readonly [index: number, sequence: number, position: number]
  readonly item: ContactImportItem
}

/** What became of the entries of an import. A contact that is gone meanwhile is not named any more. */
export function importItems(
  state: State,
  { accountId, importId, outcome }: { accountId: string; importId: string; outcome?: ContactOutcome | undefined },
): readonly PlacedItem[] {
  // One and the same list for one state, so that a list of many pages is made once.
  return remember(state, `items of ${importId} ${outcome}`, () => itemsOf(state, accountId, importId, outcome))
}

function itemsOf(
  state: State,
  accountId: string,
  importId: string,
  outcome: ContactOutcome | undefined,
): readonly PlacedItem[] {
  const contacts = contactsOf(state, accountId)
  return batchesOf(state, accountId, importId).flatMap(({ sequence, outcomes }) =>
    outcomes
      .map((item, position): PlacedItem => {
        const there = item.contactId !== null && contacts.has(item.contactId)
        return { place: [item.index, sequence, position], item: there ? item : { ...item, contactId: null } }
      })
      .filter(({ item }) => outcome === undefined || item.outcome === outcome),
  )
}
