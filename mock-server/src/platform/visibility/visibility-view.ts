import type { VisibilityMap } from '@pianeojobs/sdk/contract'
import type { Person } from '../people/person.ts'
import { audienceOf } from './audience-of.ts'
import { fieldRules, profileFields } from './field-rules.ts'
import { publishes } from './publishes.ts'
import { shownFields } from './shown-fields.ts'
import { visibleTo } from './visible-to.ts'

const note =
  'Whoever can read a field can copy it; the platform cannot control what they do with it. Narrowing an audience later takes no copy back.'

/** Who can read what of a person, field by field (P4.4, P9.4). */
export function visibilityView(person: Person): VisibilityMap {
  const filled = new Set(shownFields(visibleTo(person, 'self')))
  const fields = profileFields.map((field) => {
    return [field, { ...fieldRules[field], audience: audienceOf(person.profile, field), empty: !filled.has(field) }]
  })
  const publicSensitive = (visibleTo(person, 'public').sensitiveAttributes ?? []).map(({ category }) => category)
  return { fields: Object.fromEntries(fields), publishes: publishes(person), publicSensitive, note }
}
