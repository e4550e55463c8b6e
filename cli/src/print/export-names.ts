import type { ExportCategory, ExportCreate } from '@pianeojobs/sdk/contract'

export type ExportProfile = NonNullable<ExportCreate['profile']>

/** What the kinds of archives hold. */
export const exportProfiles: Readonly<Record<ExportProfile, string>> = {
  access: 'All of it',
  portability: 'What you provided, and what was observed',
  custom: 'The parts that you choose',
}

/** What the parts of an archive hold. */
export const exportCategories: Readonly<Record<ExportCategory, string>> = {
  account: 'Account',
  profile: 'Profile',
  media: 'Photos and videos',
  contacts: 'Contacts',
  network: 'Connections and blocks',
  consent: 'Consents',
  activity: 'Activity',
  rights: 'Exports and erasures',
}

/** Every kind of archive there is. */
export const exportProfileNames = Object.keys(exportProfiles) as readonly ExportProfile[]

/** Every part of an archive there is, in the order in which they are shown. */
export const exportCategoryNames = Object.keys(exportCategories) as readonly ExportCategory[]
