import type { Session } from '@pianeojobs/sdk/contract'
import { printTable } from './table.ts'

/** Where somebody is signed in, for people. */
export function printSessions(sessions: readonly Session[]): string {
  if (sessions.length === 0) return 'You are signed in nowhere.'
  return printTable(
    ['SINCE', 'LAST USED', 'DEVICE', 'PROGRAM', 'ADDRESS', 'ID', ''],
    sessions.map(({ createdAt, lastSeenAt, device, ip, id, current }) => [
      createdAt,
      lastSeenAt,
      [device.class, device.os].filter(Boolean).join(', '),
      device.client ?? undefined,
      ip ?? undefined,
      id,
      current ? 'this one' : undefined,
    ]),
  )
}
