import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ConsentPurpose } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { UsageError } from '../../errors/usage-error.ts'
import { type ImportConsents, readImportConsents, readImportPurpose } from './import-consents.ts'
import { openCards } from './open-cards.ts'
import { type ImportPreview, previewImport } from './preview-import.ts'
import type { SurveyedFile } from './survey-file.ts'

/** A file before it is imported: what would be sent, and what may be done with it. */
export interface PreparedImport {
  readonly file: SurveyedFile
  readonly preview: ImportPreview
  /** Which of the two consents are given. */
  readonly given: ImportConsents
  /** What each of the two consents is given to. */
  readonly purposes: Readonly<Record<keyof ImportConsents, ConsentPurpose>>
}

/**
 * Reads a file through on this computer, and what its owner agreed to. Nothing is sent (P2.1).
 *
 * @throws UsageError when the file cannot be read, or not twice.
 * @throws NotAVCardError when there is no card in it.
 */
export async function prepareImport(context: Context, path: string): Promise<PreparedImport> {
  const cards = await openCards(path)
  if (!(await stat(path)).isFile()) {
    throw new UsageError(`${path} can be read only once. Import it in a shell: pianeo contacts import ${path}`)
  }
  const preview = await previewImport(context, cards)
  const [given, keep, match] = await Promise.all([
    readImportConsents(context),
    readImportPurpose(context, 'keep'),
    readImportPurpose(context, 'match'),
  ])
  const entries = preview.counts.cards - preview.counts.invalid
  return {
    file: { path: resolve(path), sha256: cards.digest(), entries },
    preview,
    given,
    purposes: { keep, match },
  }
}
