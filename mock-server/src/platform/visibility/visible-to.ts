import type { Place, ProfileField, PublicExperience, PublicProfile } from '@pianeojobs/sdk/contract'
import { publicMedia } from '../media/public-media.ts'
import type { Person } from '../people/person.ts'
import type { ExperienceRow } from '../profile/experience-row.ts'
import { audienceOf } from './audience-of.ts'
import { experienceAudience } from './experience-audience.ts'
import { mayRead } from './may-read.ts'
import { mediaAudience } from './media-audience.ts'
import type { Viewer } from './viewer.ts'
import { visibleSections } from './visible-sections.ts'

/** What a viewer may read of a profile. Whoever may not read the handle cannot be led to the profile at all. */
export type VisibleProfile = Omit<PublicProfile, 'handle'> & Partial<Pick<PublicProfile, 'handle'>>

/**
 * What a viewer may read of a person once the profile is published; what they may not read, and what is empty, is absent.
 * This decides alone: every public page, search, card and list of what publishing shows is made from what it answers (P4.4).
 */
export function visibleTo(person: Person, viewer: Viewer): VisibleProfile {
  const { account, profile, experiences, media } = person
  const reads = (field: ProfileField) => mayRead(viewer, audienceOf(profile, field))
  const location = visiblePlace(profile.location, reads)
  const entries = experiences.filter((experience) => mayRead(viewer, experienceAudience(profile, experience)))
  const sections = visibleSections(profile, person.sections, viewer)
  const sensitive = person.sensitiveAttributes.filter(({ visibility }) => mayRead(viewer, visibility))
  const seen = media.filter((each) => mayRead(viewer, mediaAudience(profile, each)))
  const photo = seen.find(({ id }) => id === profile.photoId)
  const others = seen.filter((each) => each !== photo)
  return {
    personId: account.personId,
    displayName: account.name,
    viewer,
    ...(reads('handle') && { handle: profile.handle }),
    ...(profile.headline !== null && reads('headline') && { headline: profile.headline }),
    ...(photo && { photo: publicMedia(photo) }),
    ...(profile.summary !== null && reads('summary') && { summary: profile.summary }),
    ...(location && { location }),
    ...(profile.links.length > 0 && reads('links') && { links: [...profile.links] }),
    ...(entries.length > 0 && { experiences: entries.map(visibleExperience) }),
    ...(sections && { sections }),
    ...(others.length > 0 && { media: others.map(publicMedia) }),
    ...(reads('email') && { email: account.email }),
    ...(sensitive.length > 0 && { sensitiveAttributes: sensitive.map(({ category, text }) => ({ category, text })) }),
  }
}

function visiblePlace(place: Place | null, reads: (field: ProfileField) => boolean): Place | undefined {
  if (!place) return undefined
  const city = reads('city') ? place.city : null
  const region = reads('city') ? place.region : null
  const country = reads('country') ? place.country : null
  return city === null && region === null && country === null ? undefined : { city, region, country }
}

function visibleExperience(row: ExperienceRow): PublicExperience {
  return {
    id: row.id,
    title: row.title,
    organization: row.organization,
    start: row.start,
    end: row.end,
    ...(row.location && { location: row.location }),
    ...(row.summary !== null && { summary: row.summary }),
    ...(row.highlights.length > 0 && { highlights: [...row.highlights] }),
  }
}
