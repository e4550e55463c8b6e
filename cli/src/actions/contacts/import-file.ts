import type { ConsentPurpose } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { giveConsent } from '../consent/give.ts'
import { findUnfinished } from './find-unfinished.ts'
import { type ImportOptions, importContacts } from './import.ts'
import type { ImportResult } from './import-result.ts'
import { openCards } from './open-cards.ts'
import type { SurveyedFile } from './survey-file.ts'

export interface FileImport extends Pick<ImportOptions, 'batch' | 'signal' | 'onProgress'> {
  readonly file: SurveyedFile
  /** What its owner agreed to, as they read it; what is given already is not given again. */
  readonly agreed: readonly ConsentPurpose[]
  /** The import to go on with; a new one when left out. */
  readonly importId?: string | undefined
}

/**
 * Gives the consents that were agreed to, each by itself, and imports a file, or goes on with it (P2.1).
 *
 * @throws whatever `giveConsent`, `findUnfinished` and `importContacts` throw.
 */
export async function importFile(
  context: Context,
  { file, agreed, importId, ...options }: FileImport,
): Promise<ImportResult> {
  const { items } = await context.client.consents.list()
  const isGiven = (id: string) => items.some(({ purposeId, state }) => purposeId === id && state === 'given')
  for (const purpose of agreed) if (!isGiven(purpose.id)) await giveConsent(context, purpose, { explicit: false })
  const unfinished =
    importId === undefined ? undefined : await findUnfinished(context, { importId, file, batch: undefined })
  return importContacts(context, await openCards(file.path), { ...options, file, unfinished })
}
