import type { ImportProgress } from '../actions/contacts/running-import.ts'
import { count } from './count.ts'

const width = 30

/** How far an import is, as one line for people: a bar where it is known how much there is. */
export function printProgress({ sent }: ImportProgress, total: number | undefined): string {
  if (!total) return `${count(sent, 'contact')} sent`
  const filled = Math.floor((sent / total) * width)
  const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
  return `${bar} ${Math.floor((sent / total) * 100)} %  ${sent} of ${count(total, 'contact')}`
}

/** An acknowledged batch, as one line of JSON for scripts. */
export function printBatch(
  { importId, sent }: ImportProgress,
  { sequence, entries }: NonNullable<ImportProgress['batch']>,
  total: number | undefined,
): string {
  return JSON.stringify({ progress: { importId, batch: sequence, entries, sent, total: total ?? null } })
}
