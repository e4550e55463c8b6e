import type { ProfileSection, ProfileSectionName } from '@pianeojobs/sdk/contract'
import type { Env } from '../env.ts'
import { nfc } from '../nfc.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { ownedPut, put } from '../table.ts'
import { checkSection } from './check-section.ts'

/**
 * Puts these entries in place of a section's (E-PROF), in their order; texts are kept in NFC. What is given counts as
 * confirmed (P6.5).
 *
 * @throws Refusal `validation-failed` when the body is another section, and what `checkSection` throws.
 */
export function replaceSection(
  state: State,
  { accountId, name, section: given }: { accountId: string; name: ProfileSectionName; section: ProfileSection },
  env: Env,
): readonly [State, ProfileSection] {
  requireSame(name, given)
  const section = nfc(given)
  checkSection(section)
  const profile = state.profiles.get(accountId)!
  const { [name]: _, ...others } = profile.confirmedAt
  const confirmedAt = section.items.length > 0 ? { ...others, [name]: env.now } : others
  const changed = {
    ...state,
    sections: ownedPut(state.sections, accountId, name, section),
    profiles: put(state.profiles, accountId, { ...profile, confirmedAt, updatedAt: env.now }),
  }
  return [changed, section]
}

function requireSame(name: ProfileSectionName, { section }: ProfileSection): void {
  if (section === name) return
  const detail = `section must be "${name}", as in the path, not "${section}"`
  throw new Refusal('validation-failed', `1 part of the request is wrong: ${detail}.`, {
    errors: [{ in: 'body', pointer: '/section', code: 'not-allowed', detail }],
  })
}
