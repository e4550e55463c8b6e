import type { Document, Operation, PathItem, ProblemSource, Reference, Response, Schema } from '../document.ts'
import { operationsOf } from '../document.ts'
import { commonHeaders } from './conventions.ts'

const base = 'https://api.pianeojobs.example/problems/'

/**
 * Gives every operation its refusals: those it names in `x-problems` and those that follow from its flags
 * (domain rule 3.0 c), one response per status, and the schema of each problem type.
 */
export function deriveProblems(document: Document, problems: Record<string, ProblemSource>): void {
  document['x-problems'] = Object.fromEntries(
    Object.entries(problems).map(([slug, { detail, ...problem }]) => [slug, problem]),
  )
  document.components.responses = {}
  const used = new Set<string>()
  for (const { item, operation } of operationsOf(document)) {
    const slugs = refusalsOf(item, operation)
    for (const slug of slugs) {
      if (!problems[slug]) throw new Error(`${operation.operationId} names the unknown problem ${slug}`)
      used.add(slug)
    }
    for (const [status, group] of byStatus(slugs, problems)) {
      if (operation.responses[status]) continue
      operation.responses[status] = responseFor(document, status, group, problems)
    }
  }
  for (const slug of used) document.components.schemas[schemaName(slug)] = problemSchema(slug, problems[slug]!)
}

function refusalsOf(item: PathItem, operation: Operation): string[] {
  const secured = operation.security.some((scheme) => 'bearer' in scheme)
  const required = secured && operation.security.every((scheme) => 'bearer' in scheme)
  const scopes = operation.security.flatMap((scheme) => scheme.bearer ?? [])
  const slugs = new Set<string>(['not-acceptable', 'validation-failed', 'unknown-field', 'rate-limited'])
  const add = (...names: string[]) => {
    for (const name of names) slugs.add(name)
  }
  if (secured) add('token-expired', 'token-revoked', 'unauthenticated')
  if (secured && scopes.length > 0) add('insufficient-scope')
  if (required && !operation['x-rights-never-gated']) {
    add('account-suspended', 'account-deactivated', 'policy-acceptance-required')
  }
  if (operation['x-step-up']) add('step-up-required')
  if (operation['x-first-party']) add('scope-not-allowed')
  if (operation['x-consent']) add('consent-required')
  if (item.parameters) add('not-found')
  if (operation['x-if-match']) add('precondition-failed')
  if (operation['x-if-match'] === 'required') add('precondition-required')
  if (operation['x-paged']) add('invalid-cursor')
  if (operation['x-idempotent']) {
    add('malformed-request', 'idempotency-in-progress', 'idempotency-key-reused')
    if (operation['x-secret-once']) add('secret-already-shown')
  }
  if (operation.requestBody) add('malformed-request', 'payload-too-large', 'unsupported-media-type')
  if (operation['x-oauth-errors'])
    for (const slug of ['malformed-request', 'validation-failed', 'unknown-field']) slugs.delete(slug)
  add('internal-error', 'unavailable', ...(operation['x-problems'] ?? []))
  return [...slugs]
}

function byStatus(slugs: string[], problems: Record<string, ProblemSource>): [string, string[]][] {
  const groups = Map.groupBy(slugs, (slug) => String(problems[slug]!.status))
  return [...groups].sort(([a], [b]) => Number(a) - Number(b)).map(([status, group]) => [status, group.sort()])
}

/** One shared response for each set of problems of one status, named after them. */
function responseFor(
  document: Document,
  status: string,
  slugs: string[],
  problems: Record<string, ProblemSource>,
): Reference {
  const name = slugs.map(pascal).join('Or')
  document.components.responses[name] ??= {
    description: slugs.map((slug) => `${problems[slug]!.title} (\`${slug}\`).`).join(' '),
    headers: { ...commonHeaders, ...statusHeaders(status) },
    content: {
      'application/problem+json': {
        schema: problemUnion(slugs),
        examples: Object.fromEntries(
          slugs.map((slug) => [
            slug,
            { summary: problems[slug]!.title, value: problemExample(slug, problems[slug]!, document) },
          ]),
        ),
      },
    },
  }
  return { $ref: `#/components/responses/${name}` }
}

function statusHeaders(status: string): Response['headers'] {
  if (status === '401') return { 'WWW-Authenticate': { $ref: '#/components/headers/WWW-Authenticate' } }
  if (status === '429' || status === '503') return { 'Retry-After': { $ref: '#/components/headers/Retry-After' } }
  if (status === '412') return { ETag: { $ref: '#/components/headers/ETag' } }
  return {}
}

function problemUnion(slugs: string[]): Schema {
  const references = slugs.map((slug) => ({ $ref: `#/components/schemas/${schemaName(slug)}` }))
  if (references.length === 1) return references[0]!
  return {
    oneOf: references,
    discriminator: {
      propertyName: 'type',
      mapping: Object.fromEntries(slugs.map((slug) => [base + slug, `#/components/schemas/${schemaName(slug)}`])),
    },
  }
}

function problemSchema(slug: string, problem: ProblemSource): Schema {
  const members = problem.members ?? {}
  return {
    type: 'object',
    description: `${problem.title}. ${problem.remedy}`,
    required: ['type', 'title', 'status', 'detail', 'instance', 'requestId', 'policyRefs', ...Object.keys(members)],
    properties: {
      type: { type: 'string', const: base + slug, description: 'The type of the problem.', examples: [base + slug] },
      title: {
        type: 'string',
        maxLength: 200,
        description: 'What kind of problem, for people.',
        examples: [problem.title],
      },
      status: { type: 'integer', const: problem.status, description: 'The status code.', examples: [problem.status] },
      detail: {
        type: 'string',
        maxLength: 2000,
        description: 'What happened, and with which input.',
        examples: [problem.detail],
      },
      instance: { type: 'string', maxLength: 2000, description: 'The path that was asked.', examples: ['/v1/account'] },
      requestId: {
        type: 'string',
        maxLength: 60,
        description: 'The id of the request.',
        examples: ['req_01jb2m3n4p5q6r7s8t9v0w1x2y'],
      },
      policyRefs: {
        type: 'array',
        maxItems: 50,
        items: { $ref: '#/components/schemas/PolicyRef' },
        description: 'The passages of the policy that the operation keeps.',
        examples: [['P5.2']],
      },
      ...members,
    },
  }
}

function problemExample(slug: string, problem: ProblemSource, document: Document): Record<string, unknown> {
  const members = Object.entries(problem.members ?? {}).map(([name, schema]) => [
    name,
    schema.examples?.[0] ?? [fieldErrorExample(slug, document)],
  ])
  return {
    type: base + slug,
    title: problem.title,
    status: problem.status,
    detail: problem.detail,
    instance: '/v1/account',
    requestId: 'req_01jb2m3n4p5q6r7s8t9v0w1x2y',
    policyRefs: ['P5.2'],
    ...Object.fromEntries(members),
  }
}

function fieldErrorExample(slug: string, document: Document): Record<string, unknown> {
  const properties = document.components.schemas.FieldError!.properties!
  const example = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, schema.examples?.[0]]))
  if (slug !== 'unknown-field') return example
  return { ...example, pointer: '/birthDate', code: 'unknown_field', detail: 'birthDate is not part of this request' }
}

function schemaName(slug: string): string {
  return `${pascal(slug)}Problem`
}

function pascal(slug: string): string {
  return slug.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase())
}
