import type { ProfileSection, ProfileSectionName, ProfileSections } from '@pianeojobs/sdk/contract'
import { remember } from '../remember.ts'
import type { Table } from '../table.ts'

/** Every section, empty: their names, in the order in which they are shown. */
export const noSections: ProfileSections = {
  education: [],
  skills: [],
  languages: [],
  certifications: [],
  projects: [],
  volunteering: [],
  awards: [],
  publications: [],
  interests: [],
  references: [],
}

/** The names of all sections, in order. */
export const sectionNames = Object.keys(noSections) as readonly ProfileSectionName[]

/** A person's sections, with those they never wrote. */
export function sectionsOf(rows: Table<ProfileSection>): ProfileSections {
  return remember(rows, sectionsOf, () => {
    const written = [...rows.values()].map(({ section, items }) => [section, items])
    return { ...noSections, ...Object.fromEntries(written) }
  })
}

/** One of them, as it is read and written. */
export function sectionOf(rows: Table<ProfileSection>, section: ProfileSectionName): ProfileSection {
  return { section, items: sectionsOf(rows)[section] } as ProfileSection
}
