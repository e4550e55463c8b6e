import type { Exposure, NewViewers, ProfileField, VisibilityChange, VisibilityMap } from '@pianeojobs/sdk/contract'
import { audienceNames } from './audience-names.ts'
import { count } from './count.ts'
import { profileFieldNames } from './profile-field-names.ts'
import { printTable } from './table.ts'

/** Who can read what, for people: one field a line, then what nobody can promise. */
export function printVisibility({ fields, note }: VisibilityMap): string {
  const rows = Object.entries(fields).map(([field, { audience, maxAudience, forced, empty }]) => [
    field,
    profileFieldNames[field as ProfileField] ?? '',
    audience,
    forced ? 'always' : maxAudience,
    empty ? 'empty' : audienceNames[audience],
  ])
  return `${printTable(['FIELD', '', 'AUDIENCE', 'AT MOST', 'READ BY, ONCE PUBLISHED'], rows)}\n\n${note}`
}

/** What a change of audiences shows and hides, and the command that takes it back, for people. */
export function printVisibilityChange({ dryRun, exposes, hides, newViewers, undo }: VisibilityChange): string {
  const lines = [...exposes.map((one) => moved(one, 'More')), ...hides.map((one) => moved(one, 'Fewer'))]
  if (lines.length === 0) lines.push('Nobody reads more or less than before.')
  lines.push(...whoReadsNew(newViewers))
  const back = Object.entries(undo).map(([field, audience]) => `${field}=${audience ?? ''}`)
  if (dryRun) lines.push('Nothing was changed: this is what would be.')
  else if (back.length > 0) lines.push(`To take it back: pianeo profile visibility ${back.join(' ')}`)
  return lines.join('\n')
}

function whoReadsNew({ everyone, searchEngines, members, connections }: NewViewers): string[] {
  const who = [
    connections > 0 && count(connections, 'connection'),
    members > 0 && count(members, 'member'),
    everyone && 'everyone who is not signed in',
    searchEngines && 'search engines',
  ].filter((part) => part !== false)
  return who.length > 0 ? [`Who reads something new by that: ${who.join(', ')}.`] : []
}

function moved({ field, from, to }: Exposure, who: string): string {
  return `${who} people read ${profileFieldNames[field]}: ${audienceNames[to]} instead of ${audienceNames[from]}.`
}
