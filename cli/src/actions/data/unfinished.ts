import { resolve } from 'node:path'
import type { ExportCreate } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import type { Received } from './download-progress.ts'
import { findUnfinished } from './unfinished-download.ts'

/** What is there of a download that broke off on its way into `folder`, and that the next one goes on with. Makes nothing. */
export async function unfinishedIn(
  context: Context,
  { folder, wanted }: { readonly folder: string; readonly wanted: ExportCreate },
): Promise<Received | undefined> {
  const platform = context.url ?? 'sandbox'
  const sameWanted = JSON.stringify(wanted)
  const output = { folder: resolve(folder), name: undefined }
  const found = await findUnfinished(
    output,
    (note) => note.platform === platform && JSON.stringify(note.wanted) === sameWanted,
  ).catch(() => undefined)
  return found && { received: await found.part.size(), total: undefined, part: found.part.path }
}
