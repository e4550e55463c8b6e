import type { Profile } from '@pianeojobs/sdk/contract'
import type { Person } from '../people/person.ts'
import { instant } from '../time.ts'
import { experienceView } from './experience-view.ts'

/** A profile as its owner sees it: all of it (P5.2). */
export function profileView({ account, profile, experiences, sections }: Person): Profile {
  return {
    personId: account.personId,
    handle: profile.handle,
    displayName: account.name,
    published: profile.published,
    publishedAt: profile.publishedAt === null ? null : instant(profile.publishedAt),
    headline: profile.headline,
    summary: profile.summary,
    photoId: profile.photoId ?? null,
    location: profile.location,
    links: [...profile.links],
    experiences: experiences.map((experience) => experienceView(experience, profile)),
    sections,
    confirmedAt: Object.fromEntries(Object.entries(profile.confirmedAt).map(([part, at]) => [part, instant(at)])),
    updatedAt: instant(profile.updatedAt),
  }
}
