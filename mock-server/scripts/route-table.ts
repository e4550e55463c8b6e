import type { Route } from '../src/pipeline/route.ts'
import { type Answer, type Contract, type Operation, operationsOf, resolve, type Schema } from './contract.ts'

/** The rows of the route table, in the order of the contract. */
export function routeTable(contract: Contract): Route[] {
  return operationsOf(contract).map(({ method, path, operation }) => ({
    id: operation.operationId,
    method,
    path,
    ...security(operation.security ?? contract.security),
    stepUp: operation['x-step-up'] === true,
    firstParty: operation['x-first-party'] === true,
    neverGated: operation['x-rights-never-gated'] === true,
    etag: operation['x-etag'] === true,
    ifMatch: (operation['x-if-match'] as Route['ifMatch']) ?? null,
    secretOnce: operation['x-secret-once'] === true,
    idempotent: operation['x-idempotent'] === true,
    rate: (operation['x-rate-limit'] as Route['rate']) ?? 'default',
    running: takesPrefer(operation) ? runningStates(contract, operation) : [],
    policyRefs: (operation['x-policy-refs'] as string[]) ?? [],
    parameters: (operation.parameters ?? []).map((parameter) => ({
      name: parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name,
      in: parameter.in,
      list: isList(contract, parameter.schema) ? (parameter.explode === false ? 'comma' : 'repeat') : null,
    })),
    body: operation.requestBody
      ? { required: operation.requestBody.required === true, types: Object.keys(operation.requestBody.content) }
      : null,
    secrets: markedMembers(contract, requestSchemas(operation), 'writeOnly'),
    special: markedMembers(contract, [...requestSchemas(operation), ...answerSchemas(operation)], 'x-special-category'),
    oauthErrors: operation['x-oauth-errors'] === true,
    answers: Object.fromEntries(
      Object.entries(operation.responses).map(([status, answer]) => [status, Object.keys(answer.content ?? {})]),
    ),
    problems: Object.fromEntries(
      Object.entries(operation.responses)
        .map(([status, answer]) => [status, problemSlugs(contract, answer)] as const)
        .filter(([, slugs]) => slugs.length > 0),
    ),
  }))
}

function security(alternatives: Record<string, string[]>[]): Pick<Route, 'security' | 'scopes'> {
  const named = alternatives.filter((one) => Object.keys(one).length > 0)
  const scopes = [...new Set(named.flatMap((one) => Object.values(one).flat()))]
  if (named.length === 0) return { security: 'open', scopes }
  return { security: named.length < alternatives.length ? 'optional' : 'required', scopes }
}

function takesPrefer({ parameters = [] }: Operation): boolean {
  return parameters.some(({ name }) => name === 'Prefer')
}

/** What `x-job-running` says of the state of the job it answers. */
function runningStates(contract: Contract, { responses }: Operation): string[] {
  const answers = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  return answers.flatMap(([, { content }]) => {
    const { properties } = resolve(contract, content?.['application/json']?.schema ?? {})
    const state = (properties as { state?: Schema } | undefined)?.state ?? {}
    return (state['x-job-running'] ?? resolve(contract, state)['x-job-running'] ?? []) as string[]
  })
}

function isList(contract: Contract, schema: Schema): boolean {
  return [resolve(contract, schema).type].flat().includes('array')
}

/** The slugs of the problems an answer can be: the `const` of the `type` of each alternative. */
function problemSlugs(contract: Contract, answer: Answer): string[] {
  const schema = answer.content?.['application/problem+json']?.schema
  if (!schema) return []
  return slugs(contract, schema)
}

function slugs(contract: Contract, schema: Schema): string[] {
  const {
    oneOf = [],
    allOf = [],
    properties,
  } = resolve(contract, schema) as {
    oneOf?: Schema[]
    allOf?: Schema[]
    properties?: { type?: { const?: string } }
  }
  const own = properties?.type?.const
  const nested = [...oneOf, ...allOf].flatMap((one) => slugs(contract, one))
  return own === undefined ? nested : [own.slice(own.lastIndexOf('/') + 1), ...nested]
}

function requestSchemas({ requestBody }: Operation): readonly unknown[] {
  return Object.values(requestBody?.content ?? {}).map(({ schema }) => schema)
}

function answerSchemas({ responses }: Operation): readonly unknown[] {
  return Object.values(responses).flatMap(({ content = {} }) => Object.values(content).map(({ schema }) => schema))
}

/** The names of the members that the contract marks, wherever in the schemas they stand. */
function markedMembers(contract: Contract, schemas: readonly unknown[], mark: string): string[] {
  const names = new Set<string>()
  const seen = new Set<unknown>()
  const visit = (schema: unknown) => {
    if (typeof schema !== 'object' || schema === null || seen.has(schema)) return
    seen.add(schema)
    const { $ref, properties = {}, ...rest } = schema as { $ref?: string; properties?: Record<string, Schema> }
    if (typeof $ref === 'string') visit(resolve(contract, { $ref }))
    for (const [name, property] of Object.entries(properties)) {
      if (property[mark] === true || resolve(contract, property)[mark] === true) names.add(name)
      visit(property)
    }
    for (const value of Object.values(rest)) visit(value)
  }
  for (const schema of schemas) visit(schema)
  return [...names]
}
