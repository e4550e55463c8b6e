import type { ConsentEvent } from '@pianeojobs/sdk/contract'
import type { ConsentHistory } from '../actions/consent/history.ts'
import { count } from './count.ts'
import { printTable } from './table.ts'

/** The acts on consents, for people: one a line, and what the chain of hashes proved. */
export function printHistory({ events, head }: ConsentHistory, { verify }: { readonly verify: boolean }): string {
  if (events.length === 0) return 'You have decided about no consent yet.'
  const table = printTable(
    ['NR', 'WHEN', 'WHAT', 'PURPOSE', 'NOTICE', 'BY'],
    events.map(({ seq, at, state, purposeId, noticeVersion, channel }) => [
      String(seq),
      at,
      state,
      purposeId,
      String(noticeVersion),
      consentChannels[channel],
    ]),
  )
  if (!verify || !head) return table
  const proof = `The chain holds: ${count(events.length, 'event')}, none changed, left out or moved.`
  return `${table}\n\n${proof}\nTo know later that the end was not cut off, keep: ${head.seq} ${head.hash}`
}

/** By whom a consent was given or withdrawn. */
export const consentChannels: Readonly<Record<ConsentEvent['channel'], string>> = {
  self: 'you',
  api: 'a program of yours',
  platform: 'time',
}
