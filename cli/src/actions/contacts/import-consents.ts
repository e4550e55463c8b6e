import type { ConsentPurpose } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { readPurpose } from '../consent/purpose.ts'

/** The two consents of an import: to keep contacts, and to find out who of them is here. Never one act. */
export const importPurposes = { keep: 'contacts.import', match: 'contacts.matching' } as const

/** What may be done with the contacts of an import. */
export interface ImportConsents {
  readonly keep: boolean
  readonly match: boolean
}

/** Which of the two consents of an import are given (P2.1). */
export async function readImportConsents({ client }: Context): Promise<ImportConsents> {
  const { items } = await client.consents.list()
  const given = (id: string) => items.some(({ purposeId, state }) => purposeId === id && state === 'given')
  return { keep: given(importPurposes.keep), match: given(importPurposes.match) }
}

/** The purpose that one of the two consents is given to, with its notice. */
export async function readImportPurpose(context: Context, which: keyof typeof importPurposes): Promise<ConsentPurpose> {
  return readPurpose(context, importPurposes[which])
}
