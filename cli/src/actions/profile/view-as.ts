import type {
  Audience,
  Experience,
  FieldVisibility,
  Media,
  ProfileField,
  PublicProfile,
} from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { type OwnProfile, readOwnProfile } from './own.ts'
import { previewProfile, type Reader } from './preview.ts'

/** Something of a profile that a reader does not get: a field, or single entries of it. */
export interface Unseen {
  readonly field: ProfileField
  /** Who does. */
  readonly audience: Audience
  /** Which experience, photo or video; undefined: all of the field. */
  readonly entry?: string
}

/** The own profile as one kind of reader meets it. */
export interface View {
  /** What they are answered; undefined: nothing, as if there were no such profile. */
  readonly seen: PublicProfile | undefined
  readonly published: boolean
  /** The fields of which they get something, or would once it is published. */
  readonly readable: readonly ProfileField[]
  /** What there is, and they would not get once it is published. */
  readonly unseen: readonly Unseen[]
}

/** The audiences that each reader belongs to. */
const belongs: Readonly<Record<Reader, readonly Audience[]>> = {
  public: ['public'],
  members: ['public', 'members'],
  connections: ['public', 'members', 'connections'],
  'search-engine': ['public'],
}

/** What such a reader sees of the own profile, by the platform's own answer, and what they do not (P4.3, P4.4). */
export async function viewAs(context: Context, reader: Reader): Promise<View> {
  const { isProblem } = await import('@pianeojobs/sdk')
  const nothing = (error: unknown) => {
    if (isProblem(error, 'not-found')) return undefined
    throw error
  }
  const [seen, own] = await Promise.all([previewProfile(context, reader).catch(nothing), readOwnProfile(context)])
  return { seen, published: own.profile.published, ...divided(reader, own) }
}

function divided(reader: Reader, { profile, media, visibility }: OwnProfile): Pick<View, 'readable' | 'unseen'> {
  const hidden = ({ audience }: { readonly audience: Audience }) => !belongs[reader].includes(audience)
  const others = media.filter(({ id, kind }) => kind === 'video' || id !== profile.photoId)
  const entries = [...profile.experiences.map(experienceEntry), ...others.map(mediaEntry)]
  const fields = (Object.entries(visibility.fields) as [ProfileField, FieldVisibility][])
    .filter(([field, { empty }]) => !empty && !byEntry.includes(field))
    .map(([field, { audience }]): Unseen => ({ field, audience }))
  const parts = [...fields, ...entries]
  const readable = parts.filter((part) => !hidden(part)).map(({ field }) => field)
  return { readable: [...new Set(readable)], unseen: parts.filter(hidden) }
}

/** Fields of which each entry has an audience of its own. */
const byEntry: readonly ProfileField[] = ['currentExperience', 'pastExperience', 'videos']

function experienceEntry({ end, title, organization, audience }: Experience): Unseen {
  const field = end === null ? 'currentExperience' : 'pastExperience'
  return { field, audience, entry: `${title}, ${organization.name}` }
}

function mediaEntry({ id, kind, alt, audience }: Media): Unseen {
  return { field: kind === 'video' ? 'videos' : 'photo', audience, entry: alt ?? id }
}
