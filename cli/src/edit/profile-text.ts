import type { Profile, ProfilePatch } from '@pianeojobs/sdk/contract'
import { stringify } from 'yaml'

/** The fields of a profile that are edited; the contract names them. */
export type EditableProfile = Pick<Profile, keyof ProfilePatch>

/** What stands above each field. One more in the contract does not compile until it is explained here. */
const explanations: Readonly<Record<keyof ProfilePatch, string>> = {
  handle: 'The last part of the address of your profile. It can be changed, not removed.',
  headline: 'Who you are, in a line.',
  summary: 'Who you are, in your own words. For several lines write | and indent what follows.',
  location: 'Where you are. The country is a code of two letters.',
  links: 'Where else to find you: a url each, and if you like a label.',
  photoId: 'Which of your photos stands for you (pianeo media list names them).',
}

/** The names of the fields, in the order in which they stand in the text. */
export const editableFields = Object.keys(explanations) as readonly (keyof ProfilePatch)[]

const heading = `# Your profile. Save and close to send it.
# What you empty is removed, what you delete stays as it is. Unchanged or empty, nothing is sent.
`

/** A profile as YAML to edit, each field under a comment that explains it. Who may read what is not in it. */
export function profileText(profile: EditableProfile): string {
  const parts = editableFields.map((name) => `# ${explanations[name]}\n${fieldText(name, profile)}`)
  return [heading, ...parts].join('\n')
}

/** One field of a profile as YAML, with a line break at its end. */
export function fieldText(name: keyof ProfilePatch, profile: EditableProfile): string {
  const value = name === 'location' ? (profile.location ?? { city: null, region: null, country: null }) : profile[name]
  return stringify({ [name]: value }, { lineWidth: 0, nullStr: '' })
}
