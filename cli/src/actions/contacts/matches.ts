import type { ContactMatch } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** Somebody from the contacts who is here. */
export interface Match {
  readonly name: string
  readonly handle: string
  readonly headline?: string
  readonly country?: string
  readonly personId: string
  readonly contactId: string | null
  readonly reason: ContactMatch['reason']
  readonly since: string
}

/** Who of the contacts is here and can be found, newest first (P2.1). */
export async function listMatches({ client }: Context): Promise<Match[]> {
  return (await client.contacts.matches.list({ limit: 100 }).toArray()).map(matchOf)
}

function matchOf({ person, contactId, reason, createdAt }: ContactMatch): Match {
  const { displayName: name, handle, headline, country, personId } = person
  return {
    name,
    handle,
    ...(headline !== undefined && { headline }),
    ...(country !== undefined && { country }),
    personId,
    contactId,
    reason,
    since: createdAt,
  }
}
