import type { PublicSections } from '@pianeojobs/sdk/contract'

/** The sections of a profile as properties of a schema.org `Person`; what others say of them is theirs, and left out. */
export function sectionsJsonLd(sections: PublicSections): Record<string, unknown> {
  const { education, skills, languages, certifications, projects, volunteering, awards, publications } = sections
  const knows = [...(skills ?? []), ...(sections.interests ?? [])]
  const made = [...(publications ?? []).map(publication), ...(projects ?? []).map(project)]
  return known({
    alumniOf: education?.map((entry) =>
      known({
        '@type': 'OrganizationRole',
        roleName: [entry.degree, entry.area].filter((part) => part !== undefined).join(', ') || undefined,
        startDate: entry.start,
        endDate: entry.end,
        alumniOf: known({ '@type': 'EducationalOrganization', name: entry.institution, url: entry.url }),
      }),
    ),
    knowsAbout: knows.length > 0 ? knows.map(({ name }) => name) : undefined,
    knowsLanguage: languages?.map(({ name, tag }) => known({ '@type': 'Language', name, alternateName: tag })),
    hasCredential: certifications?.map(({ name, issuer, date, url }) =>
      known({
        '@type': 'EducationalOccupationalCredential',
        name,
        url,
        dateCreated: date,
        recognizedBy: issuer === undefined ? undefined : { '@type': 'Organization', name: issuer },
      }),
    ),
    memberOf: volunteering?.map(({ title, organization, start, end, summary }) =>
      known({
        '@type': 'OrganizationRole',
        roleName: title,
        startDate: start,
        endDate: end,
        description: summary,
        memberOf: { '@type': 'Organization', ...organization },
      }),
    ),
    award: awards?.map(({ title, awarder }) => [title, awarder].filter((part) => part !== undefined).join(', ')),
    '@reverse': made.length > 0 ? { creator: made } : undefined,
  })
}

type EntryOf<Section extends keyof PublicSections> = NonNullable<PublicSections[Section]>[number]

function publication({ name, publisher, date, url, summary }: EntryOf<'publications'>): Record<string, unknown> {
  return known({
    '@type': 'CreativeWork',
    name,
    url,
    datePublished: date,
    description: summary,
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
  })
}

function project({ name, url, summary, keywords }: EntryOf<'projects'>): Record<string, unknown> {
  return known({ '@type': 'CreativeWork', name, url, description: summary, keywords })
}

function known(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}
