import type { Person } from '../people/person.ts'
import { personOf } from '../people/person-of.ts'
import { publicProfile } from '../people/public-profile.ts'
import { viewerOf } from '../people/viewer-of.ts'
import { Refusal } from '../refusal.ts'
import { remember } from '../remember.ts'
import type { State } from '../state.ts'
import { ownedGet } from '../table.ts'
import type { Viewer } from '../visibility/viewer.ts'
import type { MediaRow } from './media-row.ts'

/**
 * A photo or video that somebody may see, and whose it is: its owner always, all others when it stands on the profile as
 * they see it (P4.4).
 *
 * @throws Refusal `not-found`, the same whether there is none or it is not for this reader.
 */
export function findVisibleMedia(
  state: State,
  { id, readerId }: { id: string; readerId: string | undefined },
): { accountId: string; media: MediaRow } {
  const accountId = ownersOf(state.media).get(id)
  const media = accountId === undefined ? undefined : ownedGet(state.media, accountId, id)
  const person = accountId === undefined ? undefined : personOf(state, accountId)
  if (media && person && isShown(person, id, viewerOf(state, person, readerId)))
    return { accountId: person.account.id, media }
  throw new Refusal('not-found', 'There is no such photo or video for you to see.')
}

function isShown(person: Person, id: string, viewer: Viewer | undefined): boolean {
  if (viewer === 'self') return true
  const { photo, media = [] } = publicProfile(person, viewer) ?? {}
  return photo?.id === id || media.some((each) => each.id === id)
}

/** The account of each photo and video. */
function ownersOf(media: State['media']): ReadonlyMap<string, string> {
  return remember(media, ownersOf, () => {
    return new Map([...media].flatMap(([accountId, mine]) => [...mine.keys()].map((id) => [id, accountId] as const)))
  })
}
