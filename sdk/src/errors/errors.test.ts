import { expect, test } from 'vitest'
import { problemBody } from '../../test/support/answers.ts'
import { operations } from '../generated/operations.ts'
import { AbortedError } from './aborted-error.ts'
import { isPianeoError } from './is-pianeo-error.ts'
import { isProblem } from './is-problem.ts'
import { OAuthError } from './oauth-error.ts'
import { PianeoError } from './pianeo-error.ts'
import { plainText } from './plain-text.ts'
import { ProblemError } from './problem-error.ts'

const answer = { status: 403, requestId: 'req_1' }
const refused = new ProblemError(
  operations.createContactImport,
  problemBody('consent-required', { purposeId: 'contacts.import' }),
  answer,
)

test('a problem is told apart by its slug', () => {
  expect(isProblem(refused)).toBe(true)
  expect(isProblem(refused, 'consent-required')).toBe(true)
  expect(isProblem(refused, 'not-found', 'consent-required')).toBe(true)
  expect(isProblem(refused, 'not-found')).toBe(false)
  for (const other of [
    new AbortedError(),
    new Error('x'),
    { name: 'ProblemError', slug: 'not-found' },
    'not-found',
    null,
    undefined,
  ])
    expect(isProblem(other)).toBe(false)
  if (isProblem(refused, 'consent-required')) expect(refused.problem.purposeId).toBe('contacts.import')
})

test('errors of another copy of this package are recognised, which instanceof does not do', async () => {
  const copy = (await import('./problem-error.ts?copy' as './problem-error.ts')).ProblemError
  const error = new copy(operations.getContact, problemBody('not-found'), { status: 404 })
  expect(error instanceof ProblemError).toBe(false)
  expect(isPianeoError(error)).toBe(true)
  expect(isProblem(error, 'not-found')).toBe(true)
})

test('every error is an Error with its class as name, its operation and its cause', () => {
  const cause = new Error('why')
  const error = new AbortedError({ operationId: 'getMeta', cause })
  expect(error).toBeInstanceOf(PianeoError)
  expect(error).toBeInstanceOf(Error)
  expect([error.name, error.operationId, error.cause, String(error)]).toEqual([
    'AbortedError',
    'getMeta',
    cause,
    'AbortedError: getMeta was aborted by its caller.',
  ])
  expect('cause' in new AbortedError()).toBe(false)
})

test('what is wrong with the parts of a request stands in fieldErrors', () => {
  const errors = [{ in: 'body', pointer: '/country', code: 'required', detail: 'country is missing' }]
  const error = new ProblemError(operations.createAccount, problemBody('validation-failed', { errors }), {
    status: 422,
  })
  expect(error.fieldErrors).toEqual(errors)
  expect(refused.fieldErrors).toEqual([])
  expect(
    new ProblemError(operations.createAccount, problemBody('validation-failed', { errors: 'none' }), { status: 422 })
      .fieldErrors,
  ).toEqual([])
})

test('what a platform or a person wrote comes without control characters and tokens into a message', () => {
  const detail = 'Hello\u001b[31m\r\n\u202eevil\u0000 pj_ses_AAAA-_bb and pj_ref_CCCC'
  const { message } = new ProblemError(operations.getContact, problemBody('not-found', { detail }), { status: 404 })
  expect(message).toBe(
    'GET /contacts/{contactId} answered 404 There is no such thing: Hello [31m evil  pj_ses_… and pj_ref_…',
  )
  expect(
    new OAuthError(operations.issueToken, { error: 'invalid_grant\u0007', error_description: detail }, { status: 400 })
      .message,
  ).not.toMatch(/[\u0000-\u001f]|AAAA/)
  expect(plainText('\u0085a\u2028b\u2066c')).toBe('a b c')
})

test('only what waiting can mend is retryable', () => {
  const retryable = (slug: 'rate-limited' | 'not-found' | 'internal-error') =>
    new ProblemError(operations.getMeta, problemBody(slug), { status: 500 }).retryable
  expect([retryable('rate-limited'), retryable('internal-error'), retryable('not-found')]).toEqual([true, true, false])
  const unknown = { ...problemBody('not-found'), type: 'https://api.pianeojobs.example/problems/constructor' } as never
  expect(new ProblemError(operations.getMeta, unknown, { status: 400 }).retryable).toBe(false)
})
