import type { Profile, ProfileField, Publication } from '@pianeojobs/sdk/contract'
import type { PublicationPreview } from '../actions/profile/publish.ts'
import { printPairs } from './pairs.ts'
import { profileFieldNames } from './profile-field-names.ts'

/** What publishing would show to everyone, with what stands in it, for people. */
export function printPreview({ profile, fields }: PublicationPreview): string {
  const pairs = fields.map((field) => [profileFieldNames[field], contents[field](profile)] as const)
  return `Everyone will be able to read:\n${printPairs(pairs).replaceAll(/^/gm, '  ')}`
}

/** Whether the profile is published and what everyone reads of it, for people. */
export function printPublication({ published, handle, publicFields }: Publication): string {
  if (!published) return 'Your profile is not published. Nobody else sees it; nothing of it is lost.'
  const names = publicFields.map((field) => profileFieldNames[field]).join(', ')
  return `Your profile is published as ${handle}. Everyone can read: ${names}.`
}

/** What stands in each field, on one line. A field without anything is not shown to anybody. */
const contents: Readonly<Record<ProfileField, (profile: Profile) => string>> = {
  displayName: ({ displayName }) => displayName,
  handle: ({ handle }) => handle,
  headline: ({ headline }) => headline ?? '',
  summary: ({ summary }) => summary ?? '',
  country: ({ location }) => location?.country ?? '',
  city: ({ location }) => [location?.city, location?.region].filter(Boolean).join(', '),
  links: ({ links }) => links.map(({ url }) => url).join(', '),
  currentExperience: (profile) => publicPosts(profile, true),
  pastExperience: (profile) => publicPosts(profile, false),
  email: () => 'the address of your account',
}

function publicPosts({ experiences }: Profile, current: boolean): string {
  return experiences
    .filter(({ end, audience }) => audience === 'public' && (end === null) === current)
    .map(({ title, organization }) => `${title}, ${organization.name}`)
    .join('; ')
}
