import type { PublicExperience, PublicSections, Resume } from '@pianeojobs/sdk/contract'
import { instant } from '../time.ts'
import type { VisibleProfile } from '../visibility/visible-to.ts'
import { placeName } from './place-name.ts'

const version = 'v1.2.1'

/**
 * What a reader may see of a profile as JSON Resume 1.2 (https://jsonresume.org/schema), which knows no special category.
 *
 * @param updatedAt when the profile last changed, in ms since the epoch.
 */
export function personResume(profile: VisibleProfile, updatedAt: number): Resume {
  const { displayName, headline, summary, location, links, experiences, sections = {}, email } = profile
  return present({
    $schema: `https://raw.githubusercontent.com/jsonresume/resume-schema/${version}/schema.json`,
    basics: present({
      name: displayName,
      label: headline,
      email,
      summary,
      location: location && present({ city: location.city, region: location.region, countryCode: location.country }),
      profiles: links?.map(({ url, label }) => present({ network: label, url })),
    }),
    work: experiences?.map(workEntry),
    ...sectionsOfResume(sections),
    meta: { version, lastModified: instant(updatedAt) },
  }) as Resume
}

function workEntry({ title, organization, location, start, end, summary, highlights }: PublicExperience): object {
  return present({
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

function sectionsOfResume(sections: PublicSections): object {
  const { education, skills, languages, certifications, projects, volunteering, awards, publications } = sections
  return {
    volunteer: volunteering?.map(({ title, organization, start, end, ...others }) =>
      dated({ organization: organization.name, position: title, url: organization.url, start, end, ...others }),
    ),
    education: education?.map(({ degree, ...others }) => dated({ studyType: degree, ...others })),
    awards,
    certificates: certifications,
    publications: publications?.map(({ date, ...others }) => present({ ...others, releaseDate: date })),
    skills,
    languages: languages?.map(({ name, fluency }) => present({ language: name, fluency })),
    interests: sections.interests,
    references: sections.references?.map(({ name, text }) => present({ name, reference: text })),
    projects: projects?.map(({ summary, ...others }) => dated({ description: summary, ...others })),
  }
}

function dated({ start, end, ...others }: Readonly<Record<string, unknown>>): object {
  return present({ ...others, startDate: start, endDate: end })
}

/** JSON Resume knows no null: what is not there is absent. */
function present(members: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== undefined))
}
