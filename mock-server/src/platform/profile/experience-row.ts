import type { Audience, Organization, Place } from '@pianeojobs/sdk/contract'

/** An experience; `end` is null while it goes on, `visibility` while the entry follows the audience of its kind. */
export interface ExperienceRow {
  readonly id: string
  readonly title: string
  readonly organization: Organization
  readonly start: string
  readonly end: string | null
  readonly location: Place | null
  readonly summary: string | null
  readonly highlights: readonly string[]
  readonly visibility: Audience | null
}
