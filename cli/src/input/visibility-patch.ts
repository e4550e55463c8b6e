import type { VisibilityPatch } from '@pianeojobs/sdk/contract'
import { readAssignments } from './assignments.ts'
import { readAudience } from './audience.ts'
import { profileFields } from './profile-field.ts'

/**
 * The change that `field=audience…` asks for; an empty audience returns the field to its default.
 *
 * @throws UsageError for a field or an audience there is not.
 */
export function readVisibilityPatch(words: readonly string[]): VisibilityPatch {
  const assignments = readAssignments(words, profileFields)
  return Object.fromEntries(assignments.map(({ key, value }) => [key, readAudience(value, key)]))
}
