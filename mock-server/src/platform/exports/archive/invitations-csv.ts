import type { Invitation } from '@pianeojobs/sdk/contract'
import { csvLine } from '../../csv/csv-line.ts'

/** Invitations as CSV; for whom they were stands there while they are issued. */
export function* invitationsCsv(invitations: Iterable<Invitation>): Generator<string> {
  yield csvLine(['id', 'contactId', 'state', 'createdAt', 'expiresAt', 'endedAt'])
  for (const { id, contactId, state, createdAt, expiresAt, endedAt } of invitations) {
    yield csvLine([id, contactId ?? undefined, state, createdAt, expiresAt, endedAt ?? undefined])
  }
}
