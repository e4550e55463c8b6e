import type { Profile } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** The profile of whoever is signed in: all of it, whoever else may see it (P5.2). */
export async function showProfile({ client }: Context): Promise<Profile> {
  return client.profile.get()
}
