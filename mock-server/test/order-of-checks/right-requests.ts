import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { operationsOf, readContract, resolve } from '../../scripts/contract.ts'
import { routes } from '../../src/generated/routes.js'
import type { Route } from '../../src/pipeline/route.ts'
import { card, give, imported, opened } from '../support/contacts.ts'
import { readyExport } from '../support/exports.ts'
import { type Person, signUpBody } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import type { TestMock } from '../support/test-mock.ts'

/** A request that can be made wrong part by part. */
export interface Draft {
  method: string
  path: string
  query: string[]
  headers: Record<string, string>
  /** JSON or, as text, what is sent as it is. */
  body: unknown
  /** Whether it comes from somebody who has no requests left. */
  limited: boolean
}

/** A world in which every operation finds what it is about, and the requests that are right there. */
export interface RightRequests {
  readonly routes: readonly Route[]
  /** A request to which none of the contract's own checks objects. */
  draft(route: Route): Draft
  /** A token whose password was given too long ago for `x-step-up`. */
  readonly staleToken: string
}

const contract = readContract(readFileSync(new URL('../../../openapi/openapi.json', import.meta.url), 'utf8'))
const operations = new Map(operationsOf(contract).map(({ operation }) => [operation.operationId, operation]))

/** Fills the world; what a path or a body must name besides the contract's examples stands in here. */
export async function rightRequests(mock: TestMock): Promise<RightRequests> {
  const early = await publishedPerson(mock)
  mock.world.advance('PT11M')
  const ada = await signInAgain(mock, early)
  const ids = await idsOf(mock, ada)
  const bodies = await bodiesOf(ada)
  return {
    routes,
    staleToken: early.accessToken,
    draft: (route) => ({
      method: route.method,
      path: `/v1${route.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => ids[`${route.id}.${name}`] ?? ids[name] ?? exampleOf(route, name))}`,
      query: queryOf(route),
      headers: {
        ...(route.security !== 'open' && { authorization: `Bearer ${ada.accessToken}` }),
        ...(route.body && { 'content-type': route.body.types[0]! }),
        ...(route.ifMatch === 'required' && { 'if-match': '*' }),
      },
      body: route.body ? (bodies[route.id] ?? exampleBody(route)) : undefined,
      limited: false,
    }),
  }
}

async function idsOf(mock: TestMock, ada: Person): Promise<Record<string, string>> {
  await give(ada, 'contacts.import', 'contacts.matching')
  const whole = await imported(ada, card(1, 'Bob Babbage', 'bob@example.org'))
  const open = (await opened(ada)).split('/').at(-1)!
  const batch = { entries: [card(1, 'Eve', 'eve@example.org')] }
  expect((await ada.put(`/v1/contact-imports/${open}/batches/1`, { body: batch })).status).toBe(200)
  const [contact] = (await ada.get('/v1/contacts')).body.items
  const profile = (await ada.get('/v1/profile')).body
  const { id: exportId } = await readyExport(ada)
  const started = await mock.post('/v1/accounts', { body: signUpBody({ email: 'zoe@example.org' }) })
  return {
    contactImportId: whole.id,
    'completeContactImport.contactImportId': open,
    'putContactImportBatch.contactImportId': open,
    'putContactImportBatch.sequence': '2',
    contactId: contact.id,
    experienceId: profile.experiences[0].id,
    handle: profile.handle,
    exportId,
    verificationId: started.body.verificationId,
  }
}

/** Bodies where an example of the contract is not about this world. */
async function bodiesOf({ get, email, password, refreshToken }: Person): Promise<Record<string, unknown>> {
  const { publishes } = (await get('/v1/profile/visibility')).body
  return {
    publishProfile: { confirmedFields: publishes },
    createExport: { profile: 'access' },
    createSession: { email, password },
    issueToken: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken }).toString(),
  }
}

function queryOf({ id }: Route): string[] {
  const required = operations.get(id)!.parameters!.filter((parameter) => parameter.in === 'query' && parameter.required)
  return required.map(({ name, schema }) => `${name}=${(resolve(contract, schema).examples as string[])[0]}`)
}

function exampleOf({ id }: Route, name: string): string {
  const parameter = operations.get(id)!.parameters!.find((one) => one.name === name && one.in === 'path')!
  return String((resolve(contract, parameter.schema).examples as unknown[])[0])
}

function exampleBody({ id }: Route): unknown {
  const [media] = Object.values(operations.get(id)!.requestBody!.content) as {
    examples?: Record<string, { value: unknown }>
    example?: unknown
  }[]
  return media!.example ?? Object.values(media!.examples!)[0]!.value
}
