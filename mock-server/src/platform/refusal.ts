import type { ProblemSlug } from '@pianeojobs/sdk/contract'

/**
 * A typed "no" of the platform. The pipeline answers it as the problem of that slug, with the status, title and
 * remedy of the contract's catalogue.
 */
export class Refusal extends Error {
  override name = 'Refusal' as const
  readonly slug: ProblemSlug
  /** The extra members of that problem, such as `{ purposeId, noticeVersion }` of `consent-required`. */
  readonly members: Readonly<Record<string, unknown>>

  constructor(
    slug: ProblemSlug,
    detail: string,
    members: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(detail, options)
    this.slug = slug
    this.members = members
  }
}
