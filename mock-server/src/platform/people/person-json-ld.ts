import type { Place, PublicExperience } from '@pianeojobs/sdk/contract'
import type { VisibleProfile } from '../visibility/visible-to.ts'
import { sectionsJsonLd } from './sections-json-ld.ts'

/**
 * A profile as JSON-LD in the words of schema.org: a `Person` whose posts are `OrganizationRole`s. It is what search engines
 * read: no special category is in it (P1.4).
 */
export function personJsonLd(profile: VisibleProfile): Record<string, unknown> {
  const {
    personId,
    handle,
    displayName,
    headline,
    summary,
    location,
    links = [],
    experiences = [],
    sections,
    email,
  } = profile
  const current = experiences.filter(({ end }) => end === null)
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    identifier: personId,
    name: displayName,
    ...(handle !== undefined && { alternateName: handle }),
    ...(headline !== undefined && { disambiguatingDescription: headline }),
    ...(summary !== undefined && { description: summary }),
    ...(current.length > 0 && { jobTitle: current.map(({ title }) => title) }),
    ...(location && { address: address(location) }),
    ...(email !== undefined && { email }),
    ...(links.length > 0 && { sameAs: links.map(({ url }) => url) }),
    ...(experiences.length > 0 && { worksFor: experiences.map(role) }),
    ...(sections && sectionsJsonLd(sections)),
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
