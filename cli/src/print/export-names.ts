import type { ExportCategory, ExportCreate } from '@pianeojobs/sdk/contract'

/** What the kinds of archives hold. */
export const exportProfiles: Readonly<Record<NonNullable<ExportCreate['profile']>, string>> = {
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
