import type { ProfileField, VisibilityPatch } from '@pianeojobs/sdk/contract'
import { requirePerson } from '../people/require-person.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import { breadth } from './breadth.ts'
import { fieldRules, profileFields } from './field-rules.ts'
import { planVisibility, type VisibilityPlan } from './plan-visibility.ts'

/**
 * Changes who can read what of a profile, whole or not at all (P4.2, P4.4).
 *
 * @throws Refusal `visibility-not-allowed` for an audience wider than the field's widest, `validation-failed` for
 * narrowing a field that is forced.
 */
export function changeVisibility(
  state: State,
  { accountId, patch }: { accountId: string; patch: VisibilityPatch },
): readonly [State, VisibilityPlan] {
  for (const field of profileFields) checkAudience(field, patch)
  const plan = planVisibility(requirePerson(state, accountId).profile, patch)
  return [{ ...state, profiles: put(state.profiles, accountId, plan.profile) }, plan]
}

function checkAudience(field: ProfileField, patch: VisibilityPatch): void {
  const { maxAudience, forced } = fieldRules[field]
  const wanted = patch[field] ?? undefined
  if (wanted === undefined) return
  if (breadth(wanted) > breadth(maxAudience)) {
    throw new Refusal('visibility-not-allowed', `${field} can be shown to ${maxAudience} at most, not to ${wanted}.`, {
      field,
      maxAudience,
    })
  }
  if (forced && wanted !== maxAudience) {
    const detail = `${field} is always ${maxAudience} in a published profile`
    throw new Refusal('validation-failed', `${detail}; to hide it, take the profile back.`, {
      errors: [{ in: 'body', pointer: `/${field}`, code: 'forced', detail }],
    })
  }
}
