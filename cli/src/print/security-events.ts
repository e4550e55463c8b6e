import type { SecurityEvent } from '@pianeojobs/sdk/contract'
import { printTable } from './table.ts'

/** What concerned the safety of an account, for people: one event a line. */
export function printSecurityEvents(events: readonly SecurityEvent[]): string {
  if (events.length === 0) return 'Nothing happened in the last twelve months.'
  return printTable(
    ['WHEN', 'WHAT', 'DEVICE', 'PROGRAM', 'ADDRESS', 'ABOUT'],
    events.map(({ at, kind, device, ip, reference }) => [
      at,
      kind.replaceAll('_', ' '),
      device ? [device.class, device.os].filter(Boolean).join(', ') : undefined,
      device?.client ?? undefined,
      ip ?? undefined,
      reference ?? undefined,
    ]),
  )
}
