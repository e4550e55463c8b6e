import type { ProfileSections } from '@pianeojobs/sdk/contract'
import type { AccountRow } from '../accounts/account-row.ts'
import type { MediaRow } from '../media/media-row.ts'
import type { ExperienceRow } from '../profile/experience-row.ts'
import type { ProfileRow } from '../profile/profile-row.ts'
import type { SensitiveAttributeRow } from '../profile/sensitive-attribute-row.ts'

/** All that is known of a person as a member of the network: what every reading of a profile starts from. */
export interface Person {
  readonly account: AccountRow
  readonly profile: ProfileRow
  /** Current first, then newest first. */
  readonly experiences: readonly ExperienceRow[]
  readonly sections: ProfileSections
  /** In the order of the categories. */
  readonly sensitiveAttributes: readonly SensitiveAttributeRow[]
  /** In their order. */
  readonly media: readonly MediaRow[]
}
