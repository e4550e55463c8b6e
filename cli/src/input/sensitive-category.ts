import type { SensitiveCategory } from '@pianeojobs/sdk/contract'
import { UsageError } from '../errors/usage-error.ts'
import { cleanLine } from '../print/clean.ts'
import { sensitiveNames } from '../print/sensitive-names.ts'
import type { Field } from './collect.ts'
import { lineField } from './line-field.ts'

/** Every special category. */
export const sensitiveCategories = Object.keys(sensitiveNames) as readonly SensitiveCategory[]

/** A special category as a field. */
export function categoryField(given: string | undefined): Field<string> {
  return lineField(given, 'CATEGORY', `Category (${sensitiveCategories.join(', ')})`)
}

/** A special category by its name; @throws UsageError for another, naming those there are. */
export function readCategory(text: string): SensitiveCategory {
  const name = text.replaceAll('-', '_')
  if ((sensitiveCategories as readonly string[]).includes(name)) return name as SensitiveCategory
  throw new UsageError(`There is no category "${cleanLine(text)}". There is: ${sensitiveCategories.join(', ')}.`)
}
