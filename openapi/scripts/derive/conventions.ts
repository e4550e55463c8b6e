import type { Document, Header, Operation, Parameter, Reference, Response } from '../document.ts'
import { operationsOf } from '../document.ts'
import { answersJob } from './answers-job.ts'

const text = (maxLength: number, example: string) => ({ type: 'string', maxLength, examples: [example] })

const parameters: Record<string, Parameter> = {
  Limit: {
    name: 'limit',
    in: 'query',
    description: 'How many entries a page holds at most.',
    schema: { type: 'integer', minimum: 1, maximum: 100, default: 20, examples: [20] },
  },
  Cursor: {
    name: 'cursor',
    in: 'query',
    description: 'Where to go on: `page.next` of the page before, with the same filters.',
    schema: { type: 'string', minLength: 1, maxLength: 1024, examples: ['MDFqYjJtM240cDVxNnI3czh0OXYwdzF4Mnk'] },
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'The tag of the representation you have; if it still fits, 304 answers nothing else.',
    schema: text(200, '"4f2a"'),
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    description: 'The tag of the representation you are changing (RFC 9110 section 13.1.1).',
    schema: text(200, '"4f2a"'),
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'A name you choose for this act, with or without quotes. The same request under the same key within 24 hours is done once and answered the same.',
    schema: text(600, '"5f0c9b52-7a41-4f0e-9d0b-6f3f2f6f1d3a"'),
  },
  Prefer: {
    name: 'Prefer',
    in: 'header',
    description: '`wait=20` (RFC 7240) answers when the job runs no longer, or after that many seconds; 30 at most.',
    schema: text(1000, 'wait=20'),
  },
}

const headers: Record<string, Header> = {
  'X-Request-Id': {
    description: 'The id of this request, for support.',
    schema: text(60, 'req_01jb2m3n4p5q6r7s8t9v0w1x2y'),
  },
  'Policy-Version': { description: 'The privacy policy in force.', schema: text(20, '1.0.0') },
  Link: {
    description: 'The privacy policy (RFC 6903), and on a page the next one (RFC 8288).',
    schema: text(2000, '</v1/policy/versions/current>; rel="privacy-policy"'),
  },
  'Cache-Control': { description: 'Whether it may be kept; what is personal may not.', schema: text(100, 'no-store') },
  'RateLimit-Policy': {
    description: 'How many requests of this kind you may send (`q`) in how many seconds (`w`).',
    schema: text(100, '"default";q=6000;w=60'),
  },
  RateLimit: {
    description: 'How many of them are left (`r`), and in how many seconds all of them are there again (`t`).',
    schema: text(100, '"default";r=5999;t=60'),
  },
  'Idempotency-Replayed': {
    description: 'That nothing was done now: this is the answer of the first request with this key.',
    schema: { type: 'string', const: 'true', examples: ['true'] },
  },
  'Preference-Applied': {
    description: 'The preference that was kept to (RFC 7240).',
    schema: text(100, 'wait=20'),
  },
  ETag: { description: 'The strong tag of this representation.', schema: text(100, '"4f2a"') },
  'Profile-ETag': { description: 'The new tag of the profile that this changed.', schema: text(100, '"4f2a"') },
  Location: { description: 'Where it can be read.', schema: text(500, '/v1/exports/xpt_01jb2m3n4p5q6r7s8t9v0w1x2y') },
  'Retry-After': {
    description: 'Seconds until it makes sense to ask again.',
    schema: { type: 'integer', minimum: 0, examples: [1] },
  },
  'WWW-Authenticate': {
    description: 'How to authenticate (RFC 6750).',
    schema: text(300, 'Bearer realm="pianeojobs"'),
  },
}

const reference = (kind: string, name: string): Reference => ({ $ref: `#/components/${kind}/${name}` })

/** Headers that every answer carries. */
export const commonHeaders: Record<string, Reference> = Object.fromEntries(
  ['X-Request-Id', 'Policy-Version', 'Link', 'Cache-Control', 'RateLimit-Policy', 'RateLimit'].map((name) => [
    name,
    reference('headers', name),
  ]),
)

/** Adds what a flag of an operation stands for: parameters, headers, and the answer 304. */
export function deriveConventions(document: Document): void {
  document.components.parameters = { ...parameters }
  document.components.headers = { ...headers }
  for (const { method, operation } of operationsOf(document)) {
    if (operation['x-paged']) add(operation, 'Limit', 'Cursor')
    if (operation['x-etag'] && method === 'get') add(operation, 'IfNoneMatch')
    if (operation['x-if-match']) add(operation, 'IfMatch')
    if (operation['x-idempotent']) add(operation, 'IdempotencyKey')
    const waits = (method === 'get' || operation['x-job'] === true) && answersJob(document, operation)
    if (waits) add(operation, 'Prefer')
    for (const [status, response] of Object.entries(operation.responses)) {
      if (!('$ref' in response)) addHeaders(response, status, { method, operation, waits })
    }
    if (operation['x-etag'] && method === 'get') {
      operation.responses['304'] = {
        description: 'You have the present representation.',
        headers: { ...commonHeaders, ETag: reference('headers', 'ETag') },
      }
    }
  }
}

function add(operation: Operation, ...names: string[]): void {
  operation.parameters = [...(operation.parameters ?? []), ...names.map((name) => reference('parameters', name))]
}

function addHeaders(
  response: Response,
  status: string,
  { method, operation, waits }: { method: string; operation: Operation; waits: boolean },
): void {
  const extra: string[] = []
  if (operation['x-etag'] && status.startsWith('2')) extra.push('ETag')
  if (response['x-profile-etag']) extra.push('Profile-ETag')
  if (status === '202' && operation['x-job']) extra.push('Location', 'Retry-After')
  if (status === '201' && method === 'post') extra.push('Location')
  if (operation['x-idempotent'] && status.startsWith('2')) extra.push('Idempotency-Replayed')
  if (waits && status.startsWith('2')) extra.push('Preference-Applied')
  response.headers = {
    ...commonHeaders,
    ...Object.fromEntries(extra.map((name) => [name, reference('headers', name)])),
    ...response.headers,
  }
}
