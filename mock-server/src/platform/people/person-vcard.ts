import { type VCardProperty, vcardText, writeVCard } from '../vcard/write-vcard.ts'
import type { VisibleProfile } from '../visibility/visible-to.ts'

/**
 * A profile as a vCard 4.0 (RFC 6350, skills and interests by RFC 6715); the post is the first that goes on. No special
 * category is in it (P1.4).
 */
export function personVCard(profile: VisibleProfile): string {
  const { personId, displayName, headline, summary, location, links = [], experiences = [], sections, email } = profile
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
  for (const { tag } of sections?.languages ?? []) if (tag !== undefined) properties.push(['LANG', tag])
  for (const { name } of sections?.skills ?? []) properties.push(['EXPERTISE', vcardText(name)])
  for (const { name } of sections?.interests ?? []) properties.push(['INTEREST', vcardText(name)])
  return writeVCard(properties)
}
