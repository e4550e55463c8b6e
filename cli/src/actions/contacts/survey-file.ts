import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { FileReport } from './file-report.ts'
import { openCards } from './open-cards.ts'
import type { EntryLimits } from './to-entry.ts'

/** A file that can be read again. */
export interface SurveyedFile {
  /** Absolute. */
  readonly path: string
  /** Of its bytes, in hex. */
  readonly sha256: string
  /** How many entries its cards make. */
  readonly entries: number
}

/**
 * Reads a vCard file through, to know it again and to know how much is to come. Undefined for what can be read only once:
 * stdin and pipes.
 *
 * @throws UsageError when the file cannot be read.
 */
export async function surveyFile(path: string, limits: EntryLimits): Promise<SurveyedFile | undefined> {
  if (path === '-' || !(await stat(path)).isFile()) return undefined
  const cards = await openCards(path)
  let entries = 0
  for await (const _ of new FileReport(limits).entries(cards)) entries += 1
  return { path: resolve(path), sha256: cards.digest(), entries }
}
