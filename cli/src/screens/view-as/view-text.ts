import type { Reader } from '../../actions/profile/preview.ts'
import type { Unseen, View } from '../../actions/profile/view-as.ts'
import { audienceNames } from '../../print/audience-names.ts'
import { cleanLine } from '../../print/clean.ts'
import { profileFieldNames } from '../../print/profile-field-names.ts'
import { printPublicProfile } from '../../print/public-profile.ts'

/** A profile as a reader meets it, and what of it they do not get, for people. */
export function viewText({ seen, published, readable, unseen }: View, who: string, reader: Reader): string {
  const shown = seen ? printPublicProfile(seen) : nothing(published, reader)
  const missing = unseen.map(unseenLine).join('\n')
  const would = published
    ? ''
    : `\n\nOnce it is published, ${who} would see: ${readable.map((field) => profileFieldNames[field]).join(', ')}.`
  const then = published ? '' : ' even then'
  const rest = missing ? `Kept from ${who}${then}:\n${missing}` : `Nothing is kept from ${who}.`
  return `${shown}${would}\n\n${rest}`
}

function nothing(published: boolean, reader: Reader): string {
  if (!published) return 'They see nothing: your profile is not published. Not even that it is here.'
  return reader === 'search-engine'
    ? 'They see nothing: search engines are kept out until you agree to them, under what you agreed to.'
    : 'They see nothing.'
}

function unseenLine({ field, entry, audience }: Unseen): string {
  const what = entry ? `${profileFieldNames[field]}: ${cleanLine(entry)}` : profileFieldNames[field]
  return `  − ${what} (for ${audience === 'private' ? 'you alone' : audienceNames[audience]})`
}
