import type { PublicProfile } from '@pianeojobs/sdk/contract'
import type { Actor } from '../../pipeline/actor.ts'
import type { Person } from '../../platform/people/person.ts'

/**
 * A profile as a token may carry it away: what a person says in special categories needs the scope `sensitive:read` where
 * the token is their own (P1.4).
 */
export function forActor(profile: PublicProfile, { account }: Person, actor: Actor | undefined): PublicProfile {
  if (actor?.accountId !== account.id || actor.scopes === 'all' || actor.scopes.includes('sensitive:read')) {
    return profile
  }
  const { sensitiveAttributes: _, ...others } = profile
  return others
}
