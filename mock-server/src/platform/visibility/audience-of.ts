import type { Audience, ProfileField } from '@pianeojobs/sdk/contract'
import type { ProfileRow } from '../profile/profile-row.ts'
import { fieldRules } from './field-rules.ts'

/** Who can read a field once the profile is published: whom the person chose, or the field's default. */
export function audienceOf({ audiences }: Pick<ProfileRow, 'audiences'>, field: ProfileField): Audience {
  return audiences[field] ?? fieldRules[field].default
}
