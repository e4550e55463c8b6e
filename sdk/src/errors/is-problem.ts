import type { ProblemSlug } from '../generated/problems.ts'
import { isPianeoError } from './is-pianeo-error.ts'
import type { ProblemError } from './problem-error.ts'

/** Whether an error is a problem of the platform, and one of `slugs` when any are given; narrows the problem's members. */
export function isProblem<S extends ProblemSlug = ProblemSlug>(
  error: unknown,
  ...slugs: S[]
): error is ProblemError<S> {
  return (
    isPianeoError(error) &&
    error.name === 'ProblemError' &&
    (slugs.length === 0 || slugs.some((slug) => slug === error.slug))
  )
}
