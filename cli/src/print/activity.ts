import type { ActivityDeletion, ActivityEvent, ActivityKind } from '@pianeojobs/sdk/contract'
import { count } from './count.ts'
import { printTable } from './table.ts'

/** What was recorded, for people: one event a line. */
export function printActivity(events: readonly ActivityEvent[]): string {
  if (events.length === 0) return 'Nothing is recorded of your use.'
  const table = printTable(
    ['WHEN', 'WHAT', 'DETAIL', 'ADDRESS'],
    events.map(({ at, kind, detail, ip }) => [at, kinds[kind], detail, ip ?? undefined]),
  )
  return `${table}\n\nDelete it: pianeo activity clear. Record less: pianeo preferences set signIns=off`
}

/** How much was deleted, for people. */
export function printCleared({ deleted }: ActivityDeletion): string {
  return deleted === 0 ? 'There was nothing to delete.' : `${count(deleted, 'event')} deleted.`
}

const kinds: Readonly<Record<ActivityKind, string>> = {
  page_view: 'looked at',
  search: 'searched',
  ad_click: 'clicked on an ad',
  sign_in: 'signed in',
}
