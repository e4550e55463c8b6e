import type { Call } from '../../pipeline/call.ts'
import { planExport } from '../../platform/exports/archive/plan-export.ts'
import { finishExport } from '../../platform/exports/finish-export.ts'
import { owned } from '../../platform/table.ts'

/**
 * Makes the archive that is being built for a person, if there is one: done whenever they look at their exports, so that
 * it needs no process of its own and survives the end of this one.
 *
 * @throws what making it throws; the export is `failed` then.
 */
export async function finishRunningExport(
  { world, env }: Pick<Call<'getExport'>, 'world' | 'env'>,
  accountId: string,
): Promise<void> {
  const state = world.read()
  const row = owned(state.exports, accountId)
    .values()
    .find((each) => each.state === 'building')
  if (!row) return
  const { id } = row
  try {
    const { bytes, sha256, entries } = await planExport(state, row, world.bytes)
    const archive = { bytes, sha256, files: entries.length }
    world.write((current) => finishExport(current, { accountId, id, archive }, env))
  } catch (error) {
    world.write((current) => finishExport(current, { accountId, id, archive: null }, env))
    throw error
  }
}
