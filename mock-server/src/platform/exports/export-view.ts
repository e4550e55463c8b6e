import type { Export } from '@pianeojobs/sdk/contract'
import { instant } from '../time.ts'
import { endOf } from './export-ends.ts'
import type { ExportRow } from './export-row.ts'

/** An export as the person who asked for it sees it. */
export function exportView(row: ExportRow): Export {
  const { id, state, profile, categories, filename, archive, createdAt, finishedAt, downloads } = row
  return {
    id,
    state,
    profile,
    categories: [...categories],
    snapshotAt: instant(createdAt),
    filename,
    bytes: archive?.bytes ?? null,
    sha256: archive?.sha256 ?? null,
    files: archive?.files ?? null,
    progress: { done: archive?.files ?? 0, total: archive?.files ?? null, unit: 'files' },
    downloads: downloads.map((at) => ({ at: instant(at) })),
    createdAt: instant(createdAt),
    finishedAt: finishedAt === null ? null : instant(finishedAt),
    expiresAt: finishedAt === null || state === 'deleted' ? null : instant(endOf(row)),
  }
}
