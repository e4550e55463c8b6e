import type { PublicProfile } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** As whom the own profile can be looked at: how pianeo calls them, and how the platform does. */
const readers = {
  public: 'public',
  members: 'member',
  connections: 'connection',
  'search-engine': 'search_engine',
} as const

export type Reader = keyof typeof readers

/** Every reader there is, by name. */
export const readerNames = Object.keys(readers) as readonly Reader[]

/**
 * The profile of whoever is signed in, exactly as somebody else meets it (P4.3, P4.4).
 *
 * @throws ProblemError `not-found` where such a reader finds none.
 */
export async function previewProfile({ client }: Context, reader: Reader): Promise<PublicProfile> {
  return client.profile.preview({ as: readers[reader] })
}
