import { afterEach, expect, test } from 'vitest'
import { problemBase, problems } from '../../src/generated/routes.js'
import { authorize } from '../../src/pipeline/authorize.ts'
import type { Route } from '../../src/pipeline/route.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { testMock } from '../support/test-mock.ts'
import { encoded } from './encoded.ts'
import { checks, type Fault, faults } from './faults.ts'
import { type Draft, rightRequests } from './right-requests.ts'

const store = memoryStore()
const none = { default: 0, search: 0, credentials: 0, 'sign-up': 0 }
const generous = testMock({ store, rateLimits: 'off' })
const strict = testMock({ store, rateLimits: none })
const right = await rightRequests(generous)
const all = faults(right)
const world = generous.world.snapshot()

afterEach(() => expect([...generous.defects(), ...strict.defects()]).toEqual([]))

interface Told {
  readonly status: number
  readonly slug: string
  readonly errors: readonly { readonly in: string }[]
}

/** What the platform answers to a draft with these faults, in the world as it was. */
async function send(route: Route, wrong: readonly Fault[]): Promise<Told> {
  const draft: Draft = structuredClone(right.draft(route))
  for (const fault of wrong) fault.make(draft, route)
  generous.world.restore(world)
  const { limited, method, path, query, headers, body } = draft
  const { status, body: answer } = await (limited ? strict : generous).handle({
    method,
    target: query.length > 0 ? `${path}?${query.join('&')}` : path,
    header: (name) => headers[name],
    ...(route.body && body !== undefined && { body: chunk(encoded(route.body.types[0]!, body)) }),
  })
  const parsed = status < 400 || answer === null ? {} : JSON.parse(await new Response(answer as BodyInit).text())
  return { status, slug: parsed.error ?? parsed.type?.slice(problemBase.length) ?? '', errors: parsed.errors ?? [] }
}

async function* chunk(bytes: Uint8Array) {
  yield bytes
}

const applying = (route: Route) => all.filter((fault) => fault.applies(route, right.draft(route)))
const place = ({ check }: Fault) => checks.indexOf(check)

/** Which problem a route answers to faults, of which the first comes first or is found by the same check. */
function expected(route: Route, first: Fault, second: Fault = first): Pick<Told, 'status' | 'slug'> {
  if (route.oauthErrors && (first.check === 'syntax' || first.check === 'contract')) {
    return { status: 400, slug: 'invalid_request' }
  }
  const mixed = first.check === 'contract' && second.check === 'contract' && first.slug !== second.slug
  const slug = mixed ? 'validation-failed' : first.slug
  return { status: problems[slug].status, slug }
}

test.each(right.routes)('$id takes a request that is right', async (route) => {
  expect(await send(route, [])).toMatchObject({ status: expect.toSatisfy((status: number) => status < 300), slug: '' })
})

test.each(right.routes)('$id tells each fault by its problem', async (route) => {
  for (const fault of applying(route)) {
    const told = await send(route, [fault])
    expect({ fault: fault.name, ...told }).toMatchObject({ fault: fault.name, ...expected(route, fault) })
  }
})

test.each(right.routes)('$id tells of two faults the one that is checked first', async (route) => {
  const wrong = applying(route)
  let pairs = 0
  for (const [at, first] of wrong.entries()) {
    for (const second of wrong.slice(at + 1)) {
      // An If-Match is stale or missing, not both.
      if (first.check === 'precondition' && second.check === 'precondition') continue
      const [early, late] = place(first) <= place(second) ? [first, second] : [second, first]
      const told = await send(route, [first, second])
      const both = `${first.name} and ${second.name}`
      expect({ both, ...told }).toMatchObject({ both, ...expected(route, early, late) })
      pairs += 1
    }
  }
  expect(pairs).toBeGreaterThan(5)
})

test('what is wrong with the contract is told at once, wherever it stands', async () => {
  const route = right.routes.find(({ id }) => id === 'updateAccount')!
  const named = (name: string) => all.find((fault) => fault.name === name)!
  const { errors } = await send(route, [
    named('a field that is unknown'),
    named('a field of another type'),
    named('a query parameter that is unknown'),
  ])
  expect(errors.map((error) => error.in).sort()).toEqual(['body', 'body', 'query'])
})

test('a token without the scope of an operation is told which it needs', () => {
  for (const route of right.routes.filter(({ security, scopes }) => security === 'required' && scopes.length > 0)) {
    const actor = { kind: 'pat', accountId: 'acc_1', credentialId: 'pat_1', scopes: ['none:none'], authAt: 0 } as const
    const refused = () => authorize(route, actor, 0)
    expect(refused, route.id).toThrow(
      expect.objectContaining({ slug: 'insufficient-scope', members: { required: [route.scopes[0]] } }),
    )
  }
})
