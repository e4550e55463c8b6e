import { type ContactMatch, pageLimit } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** Somebody from the contacts who is here. */
export interface Match {
  readonly id: string
  readonly name: string
  readonly handle: string
  readonly headline?: string
  readonly country?: string
  readonly personId: string
  readonly contactId: string | null
  readonly reason: ContactMatch['reason']
  readonly since: string
}

/** Who of the contacts is here and can be found, newest first (P2.1); with `dismissed` those who were dismissed instead. */
export async function listMatches({ client }: Context, { dismissed = false } = {}): Promise<Match[]> {
  return (await client.contacts.matches.list({ limit: pageLimit, dismissed }).toArray()).map(matchOf)
}

/** A match as pianeo tells it. */
export function matchOf({ id, person, contactId, reason, createdAt }: ContactMatch): Match {
  const { displayName: name, handle, headline, country, personId } = person
  return {
    id,
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
