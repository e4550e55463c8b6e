import type { Publication } from '@pianeojobs/sdk/contract'
import type { Person } from '../people/person.ts'
import { instant } from '../time.ts'
import { publishes } from '../visibility/publishes.ts'

/** Whether a profile is published, and what everyone can read of it now. */
export function publicationView(person: Person): Publication {
  const { published, publishedAt, handle } = person.profile
  return {
    published,
    publishedAt: publishedAt === null ? null : instant(publishedAt),
    handle,
    publicFields: published ? publishes(person) : [],
  }
}
