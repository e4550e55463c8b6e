import { etagOf } from '../../pipeline/etag.ts'
import type { Person } from '../../platform/people/person.ts'
import { profileView } from '../../platform/profile/profile-view.ts'

/** The header that tells the new tag of the whole profile after one of its items changed. */
export function profileEtag(person: Person): { 'Profile-ETag': string } {
  return { 'Profile-ETag': etagOf(profileView(person)) }
}
