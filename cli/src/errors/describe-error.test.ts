import { expect, test } from 'vitest'
import { describeError } from './describe-error.ts'
import { exitCodeOf } from './exit-codes.ts'

test.each([
  [401, 'unauthenticated', 4],
  [403, 'step-up-required', 4],
  [403, 'consent-required', 5],
  [404, 'not-found', 3],
  [410, 'export-expired', 3],
  [409, 'policy-version-stale', 6],
  [412, 'precondition-failed', 6],
  [422, 'validation-failed', 6],
  [429, 'rate-limited', 7],
  [500, 'internal-error', 8],
  [503, 'unavailable', 8],
])('an answer %i %s ends the command with exit code %i', (status, slug, exit) => {
  expect(exitCodeOf(status, slug)).toBe(exit)
})

test('a fault tells neither its stack nor where the code lies', () => {
  const error = new TypeError(
    "Cannot find module '/srv/app/cli/dist/x.js' imported from file:///srv/app/cli/dist/main.js:3:1\nRequire stack",
  )
  const { code, exit, message } = describeError(error, 'pianeo whoami')
  expect({ code, exit }).toEqual({ code: 'internal', exit: 1 })
  expect(message).not.toMatch(/srv|dist|stack/)
})

test('the flags of a command stand for the fields the platform found wrong, each told once', () => {
  const problem = { type: 'x', title: 'The request does not fit', status: 422, detail: 'Three fields are wrong.' }
  const fieldErrors = [
    { in: 'body', pointer: '/confirmAge18', code: 'const', detail: 'must be true' },
    { in: 'body', pointer: '/name', code: 'too-long', detail: 'name must have at most 100 characters' },
    { in: 'body', pointer: '/links/0/url', code: 'format', detail: 'url must be a web address' },
  ]
  const error = Object.assign(new Error('refused'), {
    name: 'ProblemError',
    slug: 'unknown-field',
    status: 422,
    retryable: false,
    problem,
    fieldErrors,
  })
  const words = {
    labels: { '/confirmAge18': '--adult', '/name': '--name' },
    remedies: { 'unknown-field': { remedy: 'Mend what is named.' } },
  }
  expect(describeError(error, 'pianeo sign-up', words)).toEqual({
    code: 'unknown-field',
    message:
      'The request does not fit:\n  --adult: must be true\n  --name: must have at most 100 characters\n  links/0/url: must be a web address\nMend what is named.',
    exit: 6,
    retryable: false,
    problem,
  })
})
