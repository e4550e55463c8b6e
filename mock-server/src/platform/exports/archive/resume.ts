import type { Account, Experience, Place, Profile } from '@pianeojobs/sdk/contract'

/** A profile as JSON Resume 1.2 (https://jsonresume.org/schema); `resumeSchema` describes it. */
export function resume(profile: Profile, { email }: Account): object {
  const { displayName, headline, summary, location, links, experiences, updatedAt } = profile
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.2.1/schema.json',
    basics: without({
      name: displayName,
      label: headline,
      email,
      summary,
      location: location && without({ city: location.city, region: location.region, countryCode: location.country }),
      profiles: links.map(({ url, label }) => without({ network: label, url })),
    }),
    work: experiences.map(workEntry),
    meta: { version: 'v1.2.1', lastModified: updatedAt },
  }
}

function workEntry({ title, organization, location, start, end, summary, highlights }: Experience): object {
  return without({
    name: organization.name,
    position: title,
    url: organization.url,
    location: location && placeName(location),
    startDate: start,
    endDate: end,
    summary,
    highlights,
  })
}

function placeName({ city, region, country }: Place): string {
  return [city, region, country].filter(Boolean).join(', ')
}

/** JSON Resume knows no null: what is not there is absent. */
function without(members: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== undefined))
}
