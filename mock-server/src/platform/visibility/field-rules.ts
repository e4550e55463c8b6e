import type { Audience, ProfileField } from '@pianeojobs/sdk/contract'

/** What holds for the audience of one field. */
export interface FieldRule {
  /** Who can read it when the person chose nothing. */
  readonly default: Audience
  readonly maxAudience: Audience
  /** Whether it cannot be narrowed. */
  readonly forced: boolean
}

/** Every field with an audience of its own, in the order in which fields are listed (P4.1, P4.4, GDPR 25(2)). */
export const fieldRules: Readonly<Record<ProfileField, FieldRule>> = {
  displayName: { default: 'public', maxAudience: 'public', forced: true },
  handle: { default: 'public', maxAudience: 'public', forced: false },
  headline: { default: 'public', maxAudience: 'public', forced: false },
  photo: { default: 'public', maxAudience: 'public', forced: false },
  summary: { default: 'members', maxAudience: 'public', forced: false },
  country: { default: 'public', maxAudience: 'public', forced: false },
  city: { default: 'members', maxAudience: 'public', forced: false },
  links: { default: 'connections', maxAudience: 'members', forced: false },
  currentExperience: { default: 'public', maxAudience: 'public', forced: false },
  pastExperience: { default: 'members', maxAudience: 'public', forced: false },
  education: { default: 'members', maxAudience: 'public', forced: false },
  skills: { default: 'members', maxAudience: 'public', forced: false },
  languages: { default: 'members', maxAudience: 'public', forced: false },
  certifications: { default: 'members', maxAudience: 'public', forced: false },
  projects: { default: 'members', maxAudience: 'public', forced: false },
  volunteering: { default: 'members', maxAudience: 'public', forced: false },
  awards: { default: 'members', maxAudience: 'public', forced: false },
  publications: { default: 'members', maxAudience: 'public', forced: false },
  interests: { default: 'members', maxAudience: 'public', forced: false },
  // They name somebody else, who did not agree to be shown to everyone.
  references: { default: 'private', maxAudience: 'members', forced: false },
  videos: { default: 'members', maxAudience: 'public', forced: false },
  email: { default: 'private', maxAudience: 'connections', forced: false },
}

/** The names of all fields, in order. */
export const profileFields = Object.keys(fieldRules) as readonly ProfileField[]
