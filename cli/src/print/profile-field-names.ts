import type { ProfileField } from '@pianeojobs/sdk/contract'

/** What the parts of a profile that have an audience of their own are called for people. */
export const profileFieldNames: Readonly<Record<ProfileField, string>> = {
  displayName: 'Name',
  handle: 'Handle',
  headline: 'Headline',
  photo: 'Photo',
  summary: 'Summary',
  country: 'Country',
  city: 'City and region',
  links: 'Links',
  currentExperience: 'Current experience',
  pastExperience: 'Past experience',
  education: 'Education',
  skills: 'Skills',
  languages: 'Languages',
  certifications: 'Certificates',
  projects: 'Projects',
  volunteering: 'Volunteering',
  awards: 'Awards',
  publications: 'Publications',
  interests: 'Interests',
  references: 'References',
  videos: 'Videos',
  email: 'E-mail address',
}
