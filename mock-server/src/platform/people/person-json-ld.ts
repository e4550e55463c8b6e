import type { Place, PublicExperience, PublicProfile } from '@pianeojobs/sdk/contract'

/** A profile as JSON-LD in the words of schema.org: a `Person` whose posts are `OrganizationRole`s. */
export function personJsonLd(profile: PublicProfile): Record<string, unknown> {
  const { personId, handle, displayName, headline, summary, location, links = [], experiences = [], email } = profile
  const current = experiences.filter(({ end }) => end === null)
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    identifier: personId,
    name: displayName,
    alternateName: handle,
    ...(headline !== undefined && { disambiguatingDescription: headline }),
    ...(summary !== undefined && { description: summary }),
    ...(current.length > 0 && { jobTitle: current.map(({ title }) => title) }),
    ...(location && { address: address(location) }),
    ...(email !== undefined && { email }),
    ...(links.length > 0 && { sameAs: links.map(({ url }) => url) }),
    ...(experiences.length > 0 && { worksFor: experiences.map(role) }),
  }
}

function role({ title, organization, start, end, summary }: PublicExperience): Record<string, unknown> {
  return {
    '@type': 'OrganizationRole',
    roleName: title,
    startDate: start,
    ...(end !== null && { endDate: end }),
    ...(summary !== undefined && { description: summary }),
    worksFor: { '@type': 'Organization', ...organization },
  }
}

function address({ city, region, country }: Place): Record<string, unknown> {
  return {
    '@type': 'PostalAddress',
    ...(city !== null && { addressLocality: city }),
    ...(region !== null && { addressRegion: region }),
    ...(country !== null && { addressCountry: country }),
  }
}
