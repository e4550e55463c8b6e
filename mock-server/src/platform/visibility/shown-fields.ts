import type { ProfileField } from '@pianeojobs/sdk/contract'
import { profileFields } from './field-rules.ts'
import type { VisibleProfile } from './visible-to.ts'

const isShown: Readonly<Record<ProfileField, (visible: VisibleProfile) => boolean>> = {
  displayName: () => true,
  handle: ({ handle }) => handle !== undefined,
  headline: ({ headline }) => headline !== undefined,
  photo: ({ photo, media = [] }) => photo !== undefined || media.some(({ kind }) => kind === 'photo'),
  summary: ({ summary }) => summary !== undefined,
  country: ({ location }) => (location?.country ?? null) !== null,
  city: ({ location }) => (location?.city ?? location?.region ?? null) !== null,
  links: ({ links }) => links !== undefined,
  currentExperience: ({ experiences = [] }) => experiences.some(({ end }) => end === null),
  pastExperience: ({ experiences = [] }) => experiences.some(({ end }) => end !== null),
  education: ({ sections }) => sections?.education !== undefined,
  skills: ({ sections }) => sections?.skills !== undefined,
  languages: ({ sections }) => sections?.languages !== undefined,
  certifications: ({ sections }) => sections?.certifications !== undefined,
  projects: ({ sections }) => sections?.projects !== undefined,
  volunteering: ({ sections }) => sections?.volunteering !== undefined,
  awards: ({ sections }) => sections?.awards !== undefined,
  publications: ({ sections }) => sections?.publications !== undefined,
  interests: ({ sections }) => sections?.interests !== undefined,
  references: ({ sections }) => sections?.references !== undefined,
  videos: ({ media = [] }) => media.some(({ kind }) => kind === 'video'),
  email: ({ email }) => email !== undefined,
}

/** The fields of which something stands in what a viewer may read, in order. */
export function shownFields(visible: VisibleProfile): ProfileField[] {
  return profileFields.filter((field) => isShown[field](visible))
}
