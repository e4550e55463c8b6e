import type { SensitiveAttribute, SensitiveCategory } from '@pianeojobs/sdk/contract'
import { remember } from '../remember.ts'
import type { State } from '../state.ts'
import { owned, type Table } from '../table.ts'
import { instant } from '../time.ts'
import type { SensitiveAttributeRow } from './sensitive-attribute-row.ts'

/** Every special category, in the order in which they are listed. */
export const sensitiveCategories: readonly SensitiveCategory[] = [
  'ethnicity',
  'race',
  'religion',
  'sexual_orientation',
  'politics',
  'other',
]

/** The purpose whose express consent a category rests on. */
export function purposeOf(category: SensitiveCategory): string {
  return `special.${category}`
}

/** What a person says in special categories, in the order of the categories. */
export function sensitiveAttributesOf({ sensitiveAttributes }: State, accountId: string) {
  return inOrder(owned(sensitiveAttributes, accountId))
}

function inOrder(rows: Table<SensitiveAttributeRow>): readonly SensitiveAttributeRow[] {
  return remember(rows, inOrder, () => sensitiveCategories.flatMap((category) => rows.get(category) ?? []))
}

/** One of them as its person sees it. */
export function sensitiveAttributeView({
  publicStatementAt,
  updatedAt,
  ...row
}: SensitiveAttributeRow): SensitiveAttribute {
  return {
    ...row,
    publicStatementAt: publicStatementAt === null ? null : instant(publicStatementAt),
    updatedAt: instant(updatedAt),
  }
}
