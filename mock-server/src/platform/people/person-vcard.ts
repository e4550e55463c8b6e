import type { PublicProfile } from '@pianeojobs/sdk/contract'
import { type VCardProperty, vcardText, writeVCard } from '../vcard/write-vcard.ts'

/** A profile as a vCard 4.0 (RFC 6350); the post is the first that goes on. */
export function personVCard(profile: PublicProfile): string {
  const { personId, displayName, headline, summary, location, links = [], experiences = [], email } = profile
  const post = experiences.find(({ end }) => end === null)
  const properties: VCardProperty[] = [
    ['UID;VALUE=text', vcardText(personId)],
    ['FN', vcardText(displayName)],
  ]
  if (email !== undefined) properties.push(['EMAIL', vcardText(email)])
  if (post) properties.push(['ORG', vcardText(post.organization.name)])
  const title = headline ?? post?.title
  if (title !== undefined) properties.push(['TITLE', vcardText(title)])
  if (post && headline !== undefined) properties.push(['ROLE', vcardText(post.title)])
  if (location) {
    const { city, region, country } = location
    properties.push(['ADR', `;;;${vcardText(city ?? '')};${vcardText(region ?? '')};;${vcardText(country ?? '')}`])
  }
  for (const { url } of links) properties.push(['URL', url])
  if (summary !== undefined) properties.push(['NOTE', vcardText(summary)])
  return writeVCard(properties)
}
