import type { Endpoint } from '../endpoint.ts'
import type { Problem, ProblemBySlug, ProblemSlug } from '../generated/problems.ts'
import { retryable } from '../generated/retryable.ts'
import { problemSlug } from '../problem-type.ts'
import { PianeoError } from './pianeo-error.ts'
import { plainText } from './plain-text.ts'

type FieldErrors = Extract<Problem, { errors: unknown }> extends { errors: infer E } ? E : never

/**
 * A refusal in the form of RFC 9457, typed by its slug: the last part of the problem's `type`.
 * A platform newer than this SDK may send a slug that the types do not know: it stands in `slug` as it was sent.
 */
export class ProblemError<S extends ProblemSlug = ProblemSlug> extends PianeoError {
  override name = 'ProblemError' as const
  readonly slug: S
  readonly problem: ProblemBySlug[S]
  readonly status: number
  readonly requestId: string | undefined
  /** Seconds to wait before it makes sense to try again. */
  readonly retryAfter: number | undefined

  constructor(
    operation: Endpoint,
    problem: Problem,
    answer: { status: number; requestId?: string | undefined; retryAfter?: number | undefined },
  ) {
    super(messageOf(operation, problem, answer.status), { operationId: operation.id })
    this.slug = problemSlug(problem.type) as S
    this.problem = problem as ProblemBySlug[S]
    this.status = answer.status
    this.requestId = answer.requestId ?? problem.requestId
    this.retryAfter = answer.retryAfter
  }

  /** What is wrong with which part of the request; empty when the problem is not about its parts. */
  get fieldErrors(): FieldErrors | [] {
    return 'errors' in this.problem && Array.isArray(this.problem.errors) ? (this.problem.errors as FieldErrors) : []
  }

  /** Whether the same request can succeed later without anyone changing anything. */
  get retryable(): boolean {
    return Object.hasOwn(retryable, this.slug) ? retryable[this.slug] : this.status >= 500
  }
}

function messageOf(operation: Endpoint, { title, detail }: Problem, status: number): string {
  const words = [title, detail].filter((word) => typeof word === 'string' && word !== '').map(plainText)
  return `${operation.method} ${operation.path} answered ${status} ${words.join(': ')}`.trim()
}
