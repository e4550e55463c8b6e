import type { Media, ProfileField, Publication } from '@pianeojobs/sdk/contract'
import type { PublicationPreview } from '../actions/profile/publish.ts'
import { printPairs } from './pairs.ts'
import { profileFieldNames } from './profile-field-names.ts'

/** What publishing would show to everyone, with what stands in it, for people. */
export function printPreview(preview: PublicationPreview): string {
  const lines = printPublicationList(preview).map((line) => `  ${line}`)
  return `Everyone will be able to read:\n${lines.join('\n')}`
}

/** The same, a field a line. */
export function printPublicationList(preview: PublicationPreview): readonly string[] {
  return printPairs(preview.fields.map((field) => [profileFieldNames[field], contents[field](preview)])).split('\n')
}

/** Whether the profile is published and what everyone reads of it, for people. */
export function printPublication({ published, handle, publicFields }: Publication): string {
  if (!published) return 'Your profile is not published. Nobody else sees it; nothing of it is lost.'
  const names = publicFields.map((field) => profileFieldNames[field]).join(', ')
  return `Your profile is published as ${handle}. Everyone can read: ${names}.`
}

/** What stands in each field, on one line. A field without anything is not shown to anybody. */
const contents: Readonly<Record<ProfileField, (preview: PublicationPreview) => string>> = {
  displayName: ({ profile }) => profile.displayName,
  handle: ({ profile }) => profile.handle,
  headline: ({ profile }) => profile.headline ?? '',
  photo: ({ media }) => publicMedia(media, 'photo'),
  summary: ({ profile }) => profile.summary ?? '',
  country: ({ profile: { location } }) => location?.country ?? '',
  city: ({ profile: { location } }) => [location?.city, location?.region].filter(Boolean).join(', '),
  links: ({ profile }) => profile.links.map(({ url }) => url).join(', '),
  currentExperience: (preview) => publicPosts(preview, true),
  pastExperience: (preview) => publicPosts(preview, false),
  videos: ({ media }) => publicMedia(media, 'video'),
  email: () => 'the address of your account',
}

function publicMedia(media: readonly Media[], kind: Media['kind']): string {
  return media
    .filter((each) => each.kind === kind && each.audience === 'public')
    .map(({ alt, id }) => alt ?? id)
    .join('; ')
}

function publicPosts({ profile }: PublicationPreview, current: boolean): string {
  return profile.experiences
    .filter(({ end, audience }) => audience === 'public' && (end === null) === current)
    .map(({ title, organization }) => `${title}, ${organization.name}`)
    .join('; ')
}
