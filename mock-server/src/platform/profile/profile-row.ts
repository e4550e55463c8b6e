import type {
  Audience,
  MediaId,
  Place,
  ProfileField,
  ProfileLink,
  ProfilePatch,
  ProfileSectionName,
} from '@pianeojobs/sdk/contract'

/** The profile of an account, kept under the account's id. Instants are milliseconds since the epoch. */
export interface ProfileRow {
  readonly accountId: string
  readonly handle: string
  readonly published: boolean
  /** When it was last published; it stays when the profile is taken back. */
  readonly publishedAt: number | null
  readonly headline: string | null
  readonly summary: string | null
  /** Which of the photos shows the person. Older states are without. */
  readonly photoId?: MediaId | null
  readonly location: Place | null
  readonly links: readonly ProfileLink[]
  /** When the person last gave each part, also when they gave it as it was (P6.5). */
  readonly confirmedAt: Readonly<Partial<Record<keyof ProfilePatch | ProfileSectionName, number>>>
  /** The audiences the person chose; a field that is not in it follows its default. */
  readonly audiences: Readonly<Partial<Record<ProfileField, Audience>>>
  readonly updatedAt: number
}
