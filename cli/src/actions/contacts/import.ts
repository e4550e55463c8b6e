import type { Context } from '../../context.ts'
import { FileChangedError } from '../../errors/file-changed-error.ts'
import { ImportStoppedError } from '../../errors/import-stopped-error.ts'
import { TooManyContactsError } from '../../errors/too-many-contacts-error.ts'
import { batchesOf } from './batches.ts'
import { FileReport } from './file-report.ts'
import type { UnfinishedImport } from './find-unfinished.ts'
import { type ImportResult, resultOf, unsentResult } from './import-result.ts'
import { listMatches } from './matches.ts'
import type { Cards } from './open-cards.ts'
import { type ImportProgress, RunningImport } from './running-import.ts'
import type { SurveyedFile } from './survey-file.ts'

export interface ImportOptions {
  /** The file, where it can be read again: then the import can be resumed. */
  readonly file?: SurveyedFile | undefined
  /** How many entries a request carries at most; as many as the platform takes when left out. */
  readonly batch?: number | undefined
  /** The import to go on with; a new one when left out. */
  readonly unfinished?: UnfinishedImport | undefined
  /** Stops it; what came in stays. */
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined
}

/**
 * Imports the cards of a file (P2.1): reads, sends and forgets them batch by batch, then says that that was all. Each card
 * that cannot be used, and whatever is left out of one, is an issue with its card and line; the others come in. Of an
 * unfinished import only those batches are sent that the platform does not have; the result is that of the whole.
 *
 * @throws ProblemError `consent-required`; the import is then as far as `onProgress` last said, as after any other failure.
 * @throws ProblemError `limit-exceeded`, FileChangedError when the file changed while it was read: the import is
 * cancelled then, and nothing of it is kept.
 * @throws ImportStoppedError when `signal` stopped it.
 * @throws TooManyContactsError, ImportNotResumableError: nothing was sent.
 */
export async function importContacts(
  context: Context,
  cards: Cards,
  { file, batch, unfinished, signal, onProgress = () => {} }: ImportOptions = {},
): Promise<ImportResult> {
  const { limits } = await context.client.meta.get()
  if (file && file.entries > limits.importEntries!) {
    throw new TooManyContactsError(file.path, file.entries, limits.importEntries!)
  }
  const entries = Math.min(batch ?? Number.POSITIVE_INFINITY, limits.importBatchEntries!)
  // Half of what a request may hold: what stands around the entries has room.
  const size = unfinished?.record?.batch ?? { entries, bytes: limits.bodyBytes! / 2 }
  const record = file && { file: file.path, sha256: file.sha256, batch: size }
  const report = new FileReport(limits)
  const running = new RunningImport(context, { record, unfinished, signal, onProgress })
  try {
    await running.takeUp()
    for await (const next of batchesOf(report.entries(cards), size)) await running.send(next)
    if (file && cards.digest() !== file.sha256) throw new FileChangedError(file.path)
  } catch (error) {
    if (signal?.aborted) throw new ImportStoppedError(running.importId, running.entries, { cause: error })
    if (leavesNothing(error)) await running.cancel()
    throw error
  }
  if (running.isEmpty) return unsentResult(report, 'nothing_to_send')
  const done = await running.complete()
  const matches = done.counts.matched === 0 ? [] : await listMatches(context)
  return resultOf(report, running.outcomes, done, matches)
}

/** Whether what failed will fail again, so that going on makes no sense. */
function leavesNothing(error: unknown): boolean {
  return error instanceof FileChangedError || (error as { slug?: string }).slug === 'limit-exceeded'
}
