import type { Audience } from '@pianeojobs/sdk/contract'
import { UsageError } from '../errors/usage-error.ts'
import { audienceNames } from '../print/audience-names.ts'
import { cleanLine } from '../print/clean.ts'

/** Every audience, widest first. */
export const audiences = Object.keys(audienceNames) as readonly Audience[]

/** An audience by its name, null for an empty text; @throws UsageError for another, naming those there are. */
export function readAudience(text: string, name: string): Audience | null {
  if (text === '') return null
  if ((audiences as readonly string[]).includes(text)) return text as Audience
  throw new UsageError(`${name}: "${cleanLine(text)}" is no audience. The audiences: ${audiences.join(', ')}.`)
}
