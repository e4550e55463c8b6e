import type { ContactImport } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { ImportFileChangedError } from '../../errors/import-file-changed-error.ts'
import { ImportNotResumableError } from '../../errors/import-not-resumable-error.ts'
import { NothingToResumeError } from '../../errors/nothing-to-resume-error.ts'
import { UsageError } from '../../errors/usage-error.ts'
import { type ImportRecord, readImportRecord } from './import-record.ts'
import type { SurveyedFile } from './survey-file.ts'

/** An import to go on with. */
export interface UnfinishedImport {
  readonly importId: string
  /** What was remembered; undefined when it ended before anything was sent. */
  readonly record: ImportRecord | undefined
  /** The numbers of the batches that the platform has. */
  readonly batches: ReadonlySet<number>
  /** How many entries they are. */
  readonly entries: number
}

/** Whether an import takes more batches. */
export function isUnfinished({ state }: Pick<ContactImport, 'state'>): boolean {
  return state === 'open' || state === 'importing'
}

/**
 * The import to resume with a file: the one that is named, else the latest that is unfinished. What the platform has of it
 * the platform says.
 *
 * @param batch the batch size asked for; whatever the import began with when left out.
 * @throws NothingToResumeError when there is none, ProblemError `not-found` when there is none of that id.
 * @throws ImportNotResumableError when it has ended, or was begun elsewhere.
 * @throws ImportFileChangedError when the file is another one, UsageError when the batch size is.
 */
export async function findUnfinished(
  context: Context,
  { importId, file, batch }: { importId: string | undefined; file: SurveyedFile; batch: number | undefined },
): Promise<UnfinishedImport> {
  const found = importId === undefined ? await latest(context) : await context.client.contacts.imports.get(importId)
  const { id, state, batches, counts } = found
  if (!isUnfinished(found)) throw new ImportNotResumableError(id, `it is ${state.replaceAll('_', ' ')}`)
  const record = await readImportRecord(context, id)
  if (!record && batches.length > 0)
    throw new ImportNotResumableError(id, 'it was not begun from a file on this computer')
  if (record && record.sha256 !== file.sha256) throw new ImportFileChangedError(id, file.path, record.file)
  if (record && batch !== undefined && batch !== record.batch.entries) {
    throw new UsageError(
      `The import ${id} was begun with --batch ${record.batch.entries} and goes on only with that. Leave out --batch.`,
    )
  }
  return { importId: id, record, batches: new Set(batches), entries: counts.cards }
}

async function latest({ client }: Context): Promise<ContactImport> {
  for await (const found of client.contacts.imports.list()) if (isUnfinished(found)) return found
  throw new NothingToResumeError()
}
