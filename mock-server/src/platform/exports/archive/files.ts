import { personJsonLd } from '../../people/person-json-ld.ts'
import { personResume } from '../../people/person-resume.ts'
import { personVCard } from '../../people/person-vcard.ts'
import { noSections } from '../../profile/sections-of.ts'
import { instantMs } from '../../time.ts'
import { connectionsCsv } from './connections-csv.ts'
import { contactsCsv } from './contacts-csv.ts'
import { contactsVCards } from './contacts-vcards.ts'
import { linesFile, listFile, oneFile } from './data-file.ts'
import { experiencesCsv } from './experiences-csv.ts'
import type { ExportFile } from './export-file.ts'
import { invitationsCsv } from './invitations-csv.ts'
import { jsonArray, jsonDocument } from './json-text.ts'
import { ownProfile } from './own-profile.ts'
import { sessionsCsv } from './sessions-csv.ts'
import type { Snapshot } from './snapshot.ts'

const provided = { origin: 'provided', rights: ['access', 'portability'] } as const
const observed = { origin: 'observed', rights: ['access', 'portability'] } as const
const derived = { origin: 'derived', rights: ['access'] } as const

/** Every file that holds data of the person, but for the policies they accepted, in the order in which people read them. */
export const dataFiles: readonly ExportFile[] = [
  oneFile('account', {
    path: 'account/account.json',
    category: 'account',
    about: 'Your account: name, address, country and language.',
    ...provided,
    roundTrip: 'reference',
  }),
  oneFile('preferences', {
    path: 'account/preferences.json',
    category: 'account',
    about: 'What you chose about mails, about being found and about what is recorded.',
    ...provided,
    roundTrip: 'semantic',
  }),
  listFile('policyAcceptances', {
    path: 'account/policy-acceptances.json',
    category: 'account',
    about: 'Which versions of the privacy policy you accepted, when and how.',
    ...observed,
    roundTrip: 'reference',
  }),
  oneFile('profile', {
    path: 'profile/profile.json',
    category: 'profile',
    about: 'Your profile, all of it.',
    ...provided,
    roundTrip: 'semantic',
  }),
  {
    path: 'profile/experiences.json',
    form: 'list',
    category: 'profile',
    about: 'Your experience, current first.',
    ...provided,
    roundTrip: 'semantic',
    schema: 'experience',
    count: countExperiences,
    write: (snapshot) => jsonArray(profileOf(snapshot).experiences),
  },
  {
    path: 'profile/experiences.csv',
    form: 'csv',
    category: 'profile',
    about: 'The same for a spreadsheet.',
    ...provided,
    roundTrip: 'reference',
    count: countExperiences,
    write: (snapshot) => experiencesCsv(profileOf(snapshot).experiences),
  },
  {
    path: 'profile/sections.json',
    form: 'one',
    category: 'profile',
    about: 'Education, skills, languages and the other sections of your profile, with whom each entry is for.',
    ...provided,
    roundTrip: 'semantic',
    schema: 'sections',
    count: () => 1,
    write: (snapshot) => jsonDocument(profileOf(snapshot).sections ?? noSections),
  },
  listFile('sensitiveAttributes', {
    path: 'profile/sensitive.json',
    category: 'profile',
    about: 'What you say about yourself in special categories, and the consent it rests on.',
    ...provided,
    roundTrip: 'semantic',
  }),
  oneFile('visibility', {
    path: 'profile/visibility.json',
    category: 'profile',
    about: 'Who can read which field of your profile.',
    ...provided,
    roundTrip: 'semantic',
  }),
  {
    path: 'profile/resume.json',
    form: 'one',
    category: 'profile',
    about: 'Your profile as JSON Resume, which many sites and tools read.',
    ...provided,
    roundTrip: 'reference',
    schema: 'resume',
    count: () => 1,
    write: (snapshot) => jsonDocument(personResume(ownOf(snapshot), instantMs(profileOf(snapshot).updatedAt))),
  },
  {
    path: 'profile/me.vcf',
    form: 'vcard',
    category: 'profile',
    about: 'Your card for an address book (vCard 4.0).',
    ...provided,
    roundTrip: 'reference',
    count: () => 1,
    write: (snapshot) => [personVCard(ownOf(snapshot))],
  },
  {
    path: 'profile/person.jsonld',
    form: 'one',
    mediaType: 'application/ld+json',
    category: 'profile',
    about: 'The same in the words of schema.org (JSON-LD).',
    ...provided,
    roundTrip: 'reference',
    count: () => 1,
    write: (snapshot) => jsonDocument(personJsonLd(ownOf(snapshot))),
  },
  listFile('media', {
    path: 'media/index.json',
    category: 'media',
    about: 'Your photos and videos, and what you say of them; the files stand beside this one under their ids.',
    ...provided,
    roundTrip: 'semantic',
  }),
  listFile('contacts', {
    path: 'contacts/contacts.json',
    category: 'contacts',
    about: 'The contacts you keep here.',
    ...provided,
    roundTrip: 'semantic',
  }),
  {
    path: 'contacts/contacts.csv',
    form: 'csv',
    category: 'contacts',
    about: 'The same for a spreadsheet.',
    ...provided,
    roundTrip: 'reference',
    count: countContacts,
    write: (snapshot) => contactsCsv(snapshot.records('contacts')),
  },
  {
    path: 'contacts/contacts.vcf',
    form: 'vcard',
    category: 'contacts',
    about: 'The same for an address book (vCard 4.0).',
    ...provided,
    roundTrip: 'semantic',
    count: countContacts,
    write: (snapshot) => contactsVCards(snapshot.records('contacts')),
  },
  listFile('imports', {
    path: 'contacts/imports.json',
    category: 'contacts',
    about: 'Your imports of contacts.',
    ...observed,
    roundTrip: 'reference',
  }),
  linesFile('importItems', {
    path: 'contacts/import-items.ndjson',
    category: 'contacts',
    about: 'What became of each entry of your imports.',
    ...observed,
    roundTrip: 'reference',
  }),
  listFile('matches', {
    path: 'contacts/matches.json',
    category: 'contacts',
    about: 'Who of your contacts is here and lets you know it.',
    ...derived,
    roundTrip: 'reference',
  }),
  listFile('dismissedMatches', {
    path: 'contacts/dismissed-matches.json',
    category: 'contacts',
    about: 'The same of those you dismissed.',
    ...derived,
    roundTrip: 'reference',
  }),
  oneFile('discoveryBudget', {
    path: 'contacts/discovery-budget.json',
    category: 'contacts',
    about: 'How many addresses you looked for blindly within a day; not which.',
    ...observed,
    roundTrip: 'reference',
  }),
  listFile('invitations', {
    path: 'contacts/invitations.json',
    category: 'contacts',
    about: 'The invitations you made within the last weeks, and what became of them, without their links.',
    ...provided,
    roundTrip: 'reference',
  }),
  {
    path: 'contacts/invitations.csv',
    form: 'csv',
    category: 'contacts',
    about: 'The same for a spreadsheet.',
    ...provided,
    roundTrip: 'reference',
    count: (snapshot) => snapshot.count('invitations'),
    write: (snapshot) => invitationsCsv(snapshot.records('invitations')),
  },
  listFile('connections', {
    path: 'network/connections.json',
    category: 'network',
    about: 'With whom you are connected, and what you may see of them.',
    ...provided,
    roundTrip: 'reference',
  }),
  {
    path: 'network/connections.csv',
    form: 'csv',
    category: 'network',
    about: 'The same for a spreadsheet.',
    ...provided,
    roundTrip: 'reference',
    count: (snapshot) => snapshot.count('connections'),
    write: (snapshot) => connectionsCsv(snapshot.records('connections')),
  },
  listFile('connectionRequests', {
    path: 'network/requests.json',
    category: 'network',
    about: 'Who asked you to connect and whom you asked, and how it stands for you.',
    ...provided,
    roundTrip: 'reference',
  }),
  listFile('blocks', {
    path: 'network/blocks.json',
    category: 'network',
    about: 'Whom you blocked.',
    ...provided,
    roundTrip: 'reference',
  }),
  listFile('consents', {
    path: 'consent/current.json',
    category: 'consent',
    about: 'How each of your consents stands.',
    ...provided,
    roundTrip: 'reference',
  }),
  linesFile('consentEvents', {
    path: 'consent/ledger.ndjson',
    category: 'consent',
    about: 'Everything you ever agreed to, refused or withdrew, each act chained to the one before.',
    ...provided,
    roundTrip: 'reference',
  }),
  listFile('sessions', {
    path: 'activity/sessions.json',
    category: 'activity',
    about: 'Where you are signed in, as saved automatically.',
    ...observed,
    roundTrip: 'reference',
  }),
  {
    path: 'activity/sessions.csv',
    form: 'csv',
    category: 'activity',
    about: 'The same for a spreadsheet.',
    ...observed,
    roundTrip: 'reference',
    count: (snapshot) => snapshot.count('sessions'),
    write: (snapshot) => sessionsCsv(snapshot.records('sessions')),
  },
  listFile('accessTokens', {
    path: 'activity/access-tokens.json',
    category: 'activity',
    about: 'The access tokens you made for scripts, without the tokens themselves.',
    ...provided,
    roundTrip: 'reference',
  }),
  linesFile('securityEvents', {
    path: 'activity/security-events.ndjson',
    category: 'activity',
    about: 'What concerned the safety of your account: sign-ins, and changes of what keeps it safe.',
    ...observed,
    roundTrip: 'reference',
  }),
  linesFile('activity', {
    path: 'activity/activity.ndjson',
    category: 'activity',
    about: 'What was recorded of your use: pages, searches, clicks on ads, sign-ins.',
    ...observed,
    roundTrip: 'reference',
  }),
  listFile('exports', {
    path: 'rights/exports.json',
    category: 'rights',
    about: 'Your exports and their downloads; this archive is the one that is queued.',
    ...derived,
    roundTrip: 'reference',
  }),
  listFile('notices', {
    path: 'rights/notices.json',
    category: 'rights',
    about: 'What the platform told you, and when you read it.',
    ...derived,
    roundTrip: 'reference',
  }),
]

function profileOf(snapshot: Snapshot) {
  const [profile] = snapshot.records('profile')
  return profile!
}

function accountOf(snapshot: Snapshot) {
  const [account] = snapshot.records('account')
  return account!
}

function ownOf(snapshot: Snapshot) {
  return ownProfile(profileOf(snapshot), accountOf(snapshot))
}

function countExperiences(snapshot: Snapshot): number {
  return profileOf(snapshot).experiences.length
}

function countContacts(snapshot: Snapshot): number {
  return snapshot.count('contacts')
}
