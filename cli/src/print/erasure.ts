import type { Erasure, ErasurePreview } from '@pianeojobs/sdk/contract'
import { cleanLine } from './clean.ts'
import { printTable } from './table.ts'
import { wrap } from './wrap.ts'

/** What an erasure would do, for people: a kind a line, then what else to know. */
export function printErasurePreview({ categories, recipients, sideEffects }: ErasurePreview): string {
  const rows = categories
    .filter(({ count }) => count > 0)
    .map(({ title, count, action, basis, until }) => [
      String(count),
      action === 'delete' ? 'goes' : `stays until ${until?.slice(0, 10)} (${basis?.replaceAll('_', ' ')})`,
      title,
    ])
  const told = recipients.length === 0 ? 'Your data were given to nobody.' : `Told of it: ${recipients.join(', ')}.`
  const notes = [told, ...sideEffects].map((note) => wrap(`- ${cleanLine(note)}`))
  return [printTable(['COUNT', 'WHAT BECOMES OF IT', 'WHAT'], rows), notes.join('\n')].join('\n\n')
}

/** That an erasure is scheduled, for people. */
export function printScheduled({ executeAt }: Erasure): string {
  return `Everything about you is erased at ${executeAt}. Nobody else sees your profile any more.
Until then you can still download it all (pianeo data download), and take it back: pianeo data erase cancel`
}

/** That an erasure is cancelled, for people. */
export function printCancelled({ previousState }: Erasure): string {
  return `Nothing is erased. Your account is ${previousState} again, and everything is as it was.`
}
