import type { ProblemSlug } from '@pianeojobs/sdk/contract'
import { routes } from '../../src/generated/routes.js'
import type { Route } from '../../src/pipeline/route.ts'
import type { Draft, RightRequests } from './right-requests.ts'

/** Something wrong with a request. */
export interface Fault {
  readonly name: string
  /** Which check finds it, as the contract orders them; those of one check are told in one answer. */
  readonly check: (typeof checks)[number]
  readonly slug: ProblemSlug
  applies(route: Route, draft: Draft): boolean
  make(draft: Draft, route: Route): void
}

/** The checks in the order of domain rule 3.0 s. */
export const checks = [
  'route',
  'method',
  'token',
  'step-up',
  'accept',
  'media type',
  'syntax',
  'contract',
  'rate',
  'precondition',
] as const

const isObject = (body: unknown): body is Record<string, unknown> =>
  typeof body === 'object' && body !== null && !Array.isArray(body)

const isForm = ({ body }: Route) => body?.types[0] === 'application/x-www-form-urlencoded'

/** Everything that can be wrong with a request whatever its operation is about. */
export function faults({ staleToken }: RightRequests): readonly Fault[] {
  return [
    {
      name: 'a path that is none',
      check: 'route',
      slug: 'not-found',
      applies: () => true,
      make: (draft) => {
        draft.path += '/no/such/path'
      },
    },
    {
      name: 'a method the path does not have',
      check: 'method',
      slug: 'method-not-allowed',
      applies: () => true,
      make: (draft, route) => {
        draft.method = otherMethod(route)
      },
    },
    {
      name: 'no token',
      check: 'token',
      slug: 'unauthenticated',
      applies: ({ security }) => security === 'required',
      make: ({ headers }) => {
        delete headers.authorization
      },
    },
    {
      name: 'a token that nobody has',
      check: 'token',
      slug: 'unauthenticated',
      applies: ({ security }) => security !== 'open',
      make: ({ headers }) => {
        headers.authorization = 'Bearer pj_ses_nobody'
      },
    },
    {
      name: 'a password given long ago',
      check: 'step-up',
      slug: 'step-up-required',
      applies: ({ stepUp }) => stepUp,
      make: ({ headers }) => {
        if (headers.authorization && !headers.authorization.endsWith('nobody'))
          headers.authorization = `Bearer ${staleToken}`
      },
    },
    {
      name: 'an Accept that nothing fits',
      check: 'accept',
      slug: 'not-acceptable',
      // What answers no body with success fits every Accept.
      applies: ({ answers }) => Object.entries(answers).some(([status, types]) => status < '300' && types.length > 0),
      make: ({ headers }) => {
        headers.accept = 'font/woff2'
      },
    },
    {
      name: 'a body of another media type',
      check: 'media type',
      slug: 'unsupported-media-type',
      applies: ({ body }) => body !== null,
      make: ({ headers }) => {
        headers['content-type'] = 'text/csv'
      },
    },
    {
      name: 'a body that cannot be read',
      check: 'syntax',
      slug: 'malformed-request',
      applies: (_, { body }) => isObject(body),
      make: (draft, route) => {
        draft.body = isForm(route) ? 'twice=1&twice=2' : '{"broken":'
      },
    },
    {
      name: 'an empty Idempotency-Key',
      check: 'syntax',
      slug: 'malformed-request',
      applies: ({ idempotent }) => idempotent,
      make: ({ headers }) => {
        headers['idempotency-key'] = '""'
      },
    },
    {
      name: 'a field that is unknown',
      check: 'contract',
      slug: 'unknown-field',
      // RFC 6749 section 3.2: what a token endpoint does not know it ignores.
      applies: (route, { body }) => isObject(body) && !route.oauthErrors,
      make: ({ body }) => {
        if (isObject(body)) body.notOfThisContract = 1
      },
    },
    {
      name: 'a field of another type',
      check: 'contract',
      slug: 'validation-failed',
      // The fields of such a form are all text.
      applies: (route, { body }) => isObject(body) && Object.keys(body).length > 0 && !isForm(route),
      make: ({ body }) => {
        if (!isObject(body)) return
        const name = Object.keys(body)[0]!
        body[name] = typeof body[name] === 'string' ? 7 : 'seven'
      },
    },
    {
      name: 'a query parameter that is unknown',
      check: 'contract',
      slug: 'unknown-field',
      applies: () => true,
      make: ({ query }) => {
        query.push('notOfThisContract=1')
      },
    },
    ...['0', '101', 'many'].map(
      (limit): Fault => ({
        name: `a page of ${limit}`,
        check: 'contract',
        slug: 'validation-failed',
        applies: ({ parameters }) => parameters.some((one) => one.in === 'query' && one.name === 'limit'),
        make: ({ query }) => {
          if (!query.some((one) => one.startsWith('limit='))) query.push(`limit=${limit}`)
        },
      }),
    ),
    {
      name: 'no requests left',
      check: 'rate',
      slug: 'rate-limited',
      applies: () => true,
      make: (draft) => {
        draft.limited = true
      },
    },
    {
      name: 'no If-Match',
      check: 'precondition',
      slug: 'precondition-required',
      applies: ({ ifMatch }) => ifMatch === 'required',
      make: ({ headers }) => {
        delete headers['if-match']
      },
    },
    {
      name: 'a stale If-Match',
      check: 'precondition',
      slug: 'precondition-failed',
      applies: ({ ifMatch }) => ifMatch !== null,
      make: ({ headers }) => {
        headers['if-match'] = '"stale"'
      },
    },
  ]
}

function otherMethod({ path }: Route): string {
  const there = routes.filter((route) => samePlace(route.path, path)).map(({ method }) => method)
  return ['PUT', 'POST', 'PATCH', 'DELETE'].find((method) => !there.includes(method)) ?? 'TRACE'
}

/** Whether two paths can be one address: `/sessions/current` is one of `/sessions/{sessionId}` too. */
function samePlace(one: string, other: string): boolean {
  const [a, b] = [one.split('/'), other.split('/')]
  return (
    a.length === b.length && a.every((part, at) => part === b[at] || part.startsWith('{') || b[at]!.startsWith('{'))
  )
}
