import type { Account, Profile } from '@pianeojobs/sdk/contract'
import { personVCard } from '../../people/person-vcard.ts'

/** The card of a person for their own address book: everything of it, whoever may see it here. */
export function profileVCard(profile: Profile, { email }: Account): string {
  const { personId, handle, displayName, headline, summary, location, links } = profile
  const experiences = profile.experiences.map(({ id, title, organization, start, end }) => ({
    id,
    title,
    organization,
    start,
    end,
  }))
  return personVCard({
    personId,
    handle,
    displayName,
    viewer: 'self',
    email,
    links,
    experiences,
    ...(headline !== null && { headline }),
    ...(summary !== null && { summary }),
    ...(location !== null && { location }),
  })
}
