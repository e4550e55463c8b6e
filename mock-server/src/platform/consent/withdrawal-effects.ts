import type { ConsentEffect } from '@pianeojobs/sdk/contract'
import { forgetImports } from '../contacts/forget-imports.ts'
import { forgetMatches } from '../contacts/forget-matches.ts'
import type { Env } from '../env.ts'
import { revokeInvitations } from '../invitations/revoke-invitations.ts'
import { forgetSensitiveAttribute } from '../profile/forget-sensitive-attribute.ts'
import { purposeOf, sensitiveCategories } from '../profile/sensitive-attributes.ts'
import type { State } from '../state.ts'

/** What a withdrawal does at once to what rested on the consent, by purpose. `before` is the state while it was given. */
type Effect = (before: State, after: State, accountId: string, env: Env) => readonly [State, readonly ConsentEffect[]]

const effectsByPurpose: Readonly<Record<string, Effect>> = {
  'contacts.import': forgetImports,
  'contacts.matching': forgetMatches,
  'invitations.send': revokeInvitations,
  ...Object.fromEntries(
    sensitiveCategories.map((category) => [purposeOf(category), forgetSensitiveAttribute(category)]),
  ),
}

/**
 * Stops and deletes what rested on a consent that was just withdrawn.
 *
 * @param before the state in which it was still given
 * @param after the state with the withdrawal recorded
 * @returns the state without it, and what was done, for the person
 */
export function runEffects(
  before: State,
  after: State,
  { accountId, purposeId }: { accountId: string; purposeId: string },
  env: Env,
): readonly [State, ConsentEffect[]] {
  const [state, effects] = effectsByPurpose[purposeId]?.(before, after, accountId, env) ?? [after, []]
  const told = effects.filter(({ count }) => count > 0)
  return [state, told.length > 0 ? told : [stopped]]
}

const stopped: ConsentEffect = {
  kind: 'processing_stopped',
  count: 1,
  detail: 'Nothing is done for this purpose any more. There was nothing to delete.',
}
