import { isProblem, type ProblemError } from '@pianeojobs/sdk'
import type { ProblemSlug } from '@pianeojobs/sdk/contract'

/** The problem that a call is refused with; @throws whatever else becomes of it. */
export async function refusal<S extends ProblemSlug>(call: PromiseLike<unknown>, slug: S): Promise<ProblemError<S>> {
  try {
    await call
  } catch (error) {
    if (isProblem(error, slug)) return error
    throw error
  }
  throw new Error(`The call succeeded; ${slug} was expected`)
}
