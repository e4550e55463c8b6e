import type { Publication } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** Takes the profile back: nobody else sees it from now on (P4.2). */
export async function unpublishProfile({ client }: Context): Promise<Publication> {
  return client.profile.unpublish()
}
