import type { Media, ProfileField, ProfileSectionName, Publication } from '@pianeojobs/sdk/contract'
import type { PublicationPreview } from '../actions/profile/publish.ts'
import { printPairs } from './pairs.ts'
import { profileFieldNames } from './profile-field-names.ts'
import { type SectionEntry, sectionLine } from './section.ts'
import { sensitiveNames } from './sensitive-names.ts'

/** What publishing would show to everyone, with what stands in it, for people. */
export function printPreview(preview: PublicationPreview): string {
  const lines = printPublicationList(preview).map((line) => `  ${line}`)
  return `Everyone will be able to read:\n${lines.join('\n')}`
}

/** The same, a field a line. */
export function printPublicationList(preview: PublicationPreview): readonly string[] {
  const pairs = preview.fields.map((field) => [profileFieldNames[field], contentOf(field, preview)] as const)
  const sensitive = preview.visibility.publicSensitive.map((category) => {
    return [sensitiveNames[category], 'what you say of it, as you said expressly'] as const
  })
  return printPairs([...pairs, ...sensitive]).split('\n')
}

/** Whether the profile is published and what everyone reads of it, for people. */
export function printPublication({ published, handle, publicFields }: Publication): string {
  if (!published) return 'Your profile is not published. Nobody else sees it; nothing of it is lost.'
  const names = publicFields.map((field) => profileFieldNames[field]).join(', ')
  return `Your profile is published as ${handle}. Everyone can read: ${names}.`
}

/** What stands in each field, on one line. A field without anything is not shown to anybody. */
const contents: Readonly<Record<Exclude<ProfileField, ProfileSectionName>, (preview: PublicationPreview) => string>> = {
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

function contentOf(field: ProfileField, preview: PublicationPreview): string {
  return field in preview.profile.sections
    ? publicEntries(preview, field as ProfileSectionName)
    : contents[field as keyof typeof contents](preview)
}

function publicEntries({ profile, visibility }: PublicationPreview, section: ProfileSectionName): string {
  const entries: readonly SectionEntry[] = profile.sections[section]
  return sectionLine(entries.filter((entry) => (entry.visibility ?? visibility.fields[section]?.audience) === 'public'))
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
