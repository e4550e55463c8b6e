import type { Session } from '@pianeojobs/sdk/contract'
import { csvLine } from '../../csv/csv-line.ts'

/** Sessions as CSV. */
export function* sessionsCsv(sessions: Iterable<Session>): Generator<string> {
  yield csvLine([
    ...['id', 'kind', 'createdAt', 'lastSeenAt', 'authTime', 'expiresAt', 'current'],
    ...['deviceClass', 'deviceOs', 'deviceClient', 'ip', 'country'],
  ])
  for (const { id, kind, createdAt, lastSeenAt, authTime, expiresAt, current, device, ip, country } of sessions) {
    yield csvLine([
      ...[id, kind, createdAt, lastSeenAt, authTime, expiresAt, current],
      ...[device.class, device.os, device.client, ip, country],
    ])
  }
}
