import type { ArchiveMeta } from '@pianeojobs/sdk/archive'
import type { ExportRow } from '../export-row.ts'
import { allCategories } from '../snapshot-data.ts'
import type { ExportFile } from './export-file.ts'

/** What an archive leaves out, each with its reason: never silently. `left`: what is not portable, where that was asked for. */
export function omissions({ categories }: ExportRow, left: readonly ExportFile[]): ArchiveMeta['omitted'] {
  return [
    {
      category: 'secrets',
      reason:
        'The hash of your password and of your tokens, and the codes that were mailed to you: whoever held them could act as you.',
      basis: 'GDPR 32(1)',
    },
    ...allCategories
      .filter((category) => !categories.includes(category))
      .map((category) => ({ category, reason: 'You asked for other parts.', basis: 'Your request' })),
    ...left.map(({ path, category }) => ({
      category,
      reason: `${path} holds neither what you provided nor what was observed of you; ask for the profile "access" to have it.`,
      basis: 'GDPR 20(1)',
    })),
  ]
}
