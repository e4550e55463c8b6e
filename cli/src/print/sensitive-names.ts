import type { SensitiveCategory } from '@pianeojobs/sdk/contract'

/** What the special categories are called for people. */
export const sensitiveNames: Readonly<Record<SensitiveCategory, string>> = {
  ethnicity: 'Ethnicity',
  race: 'Race',
  religion: 'Religion',
  sexual_orientation: 'Sexual orientation',
  politics: 'Politics',
  other: 'Other sensitive information',
}
