import type { ContactImport } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { NothingToUndoError } from '../../errors/nothing-to-undo-error.ts'

const undoable: ReadonlySet<ContactImport['state']> = new Set([
  'open',
  'importing',
  'completed',
  'completed_with_warnings',
])

/**
 * Undoes an import, or cancels one that is unfinished (P2.1).
 *
 * @param importId the import; the latest that is neither undone nor cancelled when left out.
 * @throws NothingToUndoError when there is none.
 * @throws ProblemError `invalid-state-transition` when it is too late.
 */
export async function undoImport(context: Context, importId: string | undefined): Promise<ContactImport> {
  const { imports } = context.client.contacts
  const undone = await imports.undo(importId ?? (await latestImport(context)))
  return undone.state === 'undoing' || undone.state === 'cancelling' ? imports.wait(undone.id) : undone
}

async function latestImport({ client }: Context): Promise<string> {
  for await (const { id, state } of client.contacts.imports.list()) if (undoable.has(state)) return id
  throw new NothingToUndoError()
}
