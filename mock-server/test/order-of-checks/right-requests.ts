import { readFileSync } from 'node:fs'
import { operationsOf, readContract, resolve } from '../../scripts/contract.ts'
import { routes } from '../../src/generated/routes.js'
import type { Route } from '../../src/pipeline/route.ts'
import type { TestMock } from '../support/test-mock.ts'
import { formBoundary } from './encoded.ts'
import { rightWorld } from './right-world.ts'

/** A request that can be made wrong part by part. */
export interface Draft {
  method: string
  path: string
  query: string[]
  headers: Record<string, string>
  /** The members of a JSON body or of a form or, as text, what is sent as it is. */
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

/** Fills the world; what a path or a body must name besides the contract's examples is in there. */
export async function rightRequests(mock: TestMock): Promise<RightRequests> {
  const { token, tokens, staleToken, ids, queries, bodies } = await rightWorld(mock)
  return {
    routes,
    staleToken,
    draft: (route) => ({
      method: route.method,
      path: `/v1${route.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => ids[`${route.id}.${name}`] ?? ids[name] ?? exampleOf(route, name))}`,
      query: queryOf(route, queries),
      headers: {
        ...(route.security !== 'open' && { authorization: `Bearer ${tokens[route.id] ?? token}` }),
        ...(route.body && { 'content-type': contentType(route.body.types[0]!) }),
        ...(route.ifMatch === 'required' && { 'if-match': '*' }),
      },
      body: route.body ? (bodies[route.id] ?? exampleBody(route)) : undefined,
      limited: false,
    }),
  }
}

function contentType(type: string): string {
  return type === 'multipart/form-data' ? `${type}; boundary=${formBoundary}` : type
}

function queryOf({ id }: Route, queries: Readonly<Record<string, string>>): string[] {
  const required = operations.get(id)!.parameters!.filter((parameter) => parameter.in === 'query' && parameter.required)
  return required.map(({ name, schema }) => {
    return `${name}=${queries[`${id}.${name}`] ?? (resolve(contract, schema).examples as string[])[0]}`
  })
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
