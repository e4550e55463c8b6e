import { type ContactImport, pageLimit } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { isUnfinished } from './find-unfinished.ts'
import { forgetOtherRecords, readImportRecord } from './import-record.ts'

/** An import, and what can be done about it here. */
export interface ListedImport extends ContactImport {
  /** The file it was begun from on this computer, while it is unfinished; else null. */
  readonly file: string | null
  /** `resume` with that file, or `undo`; null when neither is possible any more. */
  readonly next: 'resume' | 'undo' | null
}

/** All imports, newest first. What was remembered of those that have ended is forgotten. */
export async function listImports(context: Context): Promise<ListedImport[]> {
  const imports = await context.client.contacts.imports.list({ limit: pageLimit }).toArray()
  await forgetOtherRecords(
    context,
    imports.filter(isUnfinished).map(({ id }) => id),
  )
  return Promise.all(imports.map((one) => listed(context, one)))
}

async function listed(context: Context, found: ContactImport): Promise<ListedImport> {
  const file = (isUnfinished(found) && (await readImportRecord(context, found.id))?.file) || null
  return { ...found, file, next: file === null ? withoutFile(found, context.now()) : 'resume' }
}

function withoutFile(found: ContactImport, now: number): 'undo' | null {
  const undoable = isUnfinished(found) || found.state === 'completed' || found.state === 'completed_with_warnings'
  return undoable && found.expiresAt !== null && Date.parse(found.expiresAt) > now ? 'undo' : null
}
