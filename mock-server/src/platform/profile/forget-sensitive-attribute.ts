import type { ConsentEffect, SensitiveCategory } from '@pianeojobs/sdk/contract'
import { deleteExport } from '../exports/delete-export.ts'
import type { SnapshotPart } from '../exports/snapshot-part.ts'
import type { State } from '../state.ts'
import { owned, ownedGet, ownedRemove } from '../table.ts'

/**
 * What the withdrawal of the consent to a special category does: what was said in it is deleted, wherever the platform has
 * it, in the archives that were made of it too (P1.4).
 */
export function forgetSensitiveAttribute(category: SensitiveCategory) {
  return (before: State, after: State, accountId: string): readonly [State, readonly ConsentEffect[]] => {
    const said = ownedGet(before.sensitiveAttributes, accountId, category) ? 1 : 0
    const archives = archivesWith(after, accountId, category)
    const without = archives.reduce((state, id) => deleteExport(state, { accountId, id })[0], after)
    const name = category.replaceAll('_', ' ')
    return [
      { ...without, sensitiveAttributes: ownedRemove(without.sensitiveAttributes, accountId, [category]) },
      [
        { kind: 'sensitive_deleted', count: said, detail: `What you said about ${name} was deleted.` },
        {
          kind: 'exports_deleted',
          count: archives.length,
          detail: `What the platform still had of archives with it was deleted: ${archives.length}.`,
        },
      ],
    ]
  }
}

/** The exports in whose snapshot it stands. */
function archivesWith({ exportParts }: State, accountId: string, category: SensitiveCategory): readonly string[] {
  const parts = [...owned(exportParts, accountId).values()].filter((part) => part.dataSet === 'sensitiveAttributes')
  return (parts as SnapshotPart<'sensitiveAttributes'>[])
    .filter(({ records }) => records.some((record) => record.category === category))
    .map(({ exportId }) => exportId)
}
