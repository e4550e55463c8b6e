import type { PublicProfile } from '@pianeojobs/sdk/contract'
import type { Viewer } from '../visibility/viewer.ts'
import { visibleTo } from '../visibility/visible-to.ts'
import type { Person } from './person.ts'

/**
 * A profile as a viewer meets it, or `undefined` when there is none for them: it is not published, its account is not
 * active, one blocked the other, or the viewer may not read the handle, and so cannot be led to it (P4.1, P4.4).
 */
export function publicProfile(person: Person, viewer: Viewer | undefined): PublicProfile | undefined {
  if (viewer === undefined || !person.profile.published || person.account.state !== 'active') return undefined
  const { handle, ...visible } = visibleTo(person, viewer)
  return handle === undefined ? undefined : { handle, ...visible }
}
