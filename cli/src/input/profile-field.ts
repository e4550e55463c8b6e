import type { ProfileField } from '@pianeojobs/sdk/contract'
import { UsageError } from '../errors/usage-error.ts'
import { cleanLine } from '../print/clean.ts'
import { profileFieldNames } from '../print/profile-field-names.ts'

/** Every part of a profile that has an audience of its own. */
export const profileFields = Object.keys(profileFieldNames) as readonly ProfileField[]

/** The fields in a list with commas; @throws UsageError for one there is not, naming those there are. */
export function readProfileFields(text: string): ProfileField[] {
  const fields = text.split(',').map((field) => field.trim())
  const unknown = fields.find((field) => !(profileFields as readonly string[]).includes(field))
  if (unknown === undefined) return fields as ProfileField[]
  throw new UsageError(`There is no field "${cleanLine(unknown)}". There is: ${profileFields.join(', ')}.`)
}
