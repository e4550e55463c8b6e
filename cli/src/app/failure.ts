import type { ProblemError } from '@pianeojobs/sdk'
import { problems } from '@pianeojobs/sdk/contract'
import type { Context } from '../context.ts'
import { describeError } from '../errors/describe-error.ts'
import { placed } from '../errors/placed.ts'

/** What a person is told when something failed. */
export interface Failure {
  /** The problem's slug, or one of pianeo's own. */
  readonly code: string
  /** What failed, with which input, and what to do next; may have several lines. */
  readonly message: string
  readonly retryable: boolean
  /** Whether nobody is signed in any more. */
  readonly signedOut: boolean
  /** What is wrong with each field, by JSON Pointer: `{ '/email': '…' }`. */
  readonly fields: Readonly<Record<string, string>>
  readonly thrown: unknown
}

/** Makes a failure of anything that an action threw. */
export function failureOf(thrown: unknown, { url, session }: Pick<Context, 'url' | 'session'>): Failure {
  const tokenOfEnvironment = typeof session.tokens === 'string'
  const words = { remedies: problems, tokenOfEnvironment }
  const { code, message, retryable } = describeError(placed(thrown, url), 'pianeo', words)
  return {
    code,
    message,
    retryable,
    signedOut: ['not-signed-in', 'unauthenticated', 'token-expired', 'token-revoked'].includes(code),
    fields: fieldsOf(thrown),
    thrown,
  }
}

function fieldsOf(thrown: unknown): Readonly<Record<string, string>> {
  if (!(thrown instanceof Error) || thrown.name !== 'ProblemError') return {}
  const { fieldErrors } = thrown as ProblemError
  return Object.fromEntries(fieldErrors.map(({ pointer, detail }) => [pointer, detail]))
}
