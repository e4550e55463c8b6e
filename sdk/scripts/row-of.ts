import type { Operation } from '../src/operation.ts'
import { answersOf } from './answers-of.ts'
import { anyToken, endpointOf, tableParameter } from './endpoint-of.ts'
import type { OperationSource } from './operation-source.ts'
import { problemSlugs } from './problem-slugs.ts'

const flags = {
  'x-rights-never-gated': 'neverGated',
  'x-step-up': 'stepUp',
  'x-first-party': 'firstParty',
  'x-secret-once': 'secretOnce',
  'x-etag': 'etag',
  'x-paged': 'paged',
  'x-job': 'job',
  'x-oauth-errors': 'oauthErrors',
} as const satisfies Record<string, keyof Operation>

/** The row of an operation in the table. */
export function rowOf(source: OperationSource): Operation {
  const { document, operation, parameters } = source
  const raised = Object.entries(flags).filter(([extension]) => operation[extension as keyof typeof flags] === true)
  return {
    ...endpointOf(source),
    tag: operation.tags[0] ?? '',
    sdkMethod: operation['x-sdk-method'],
    headers: parameters
      .filter((parameter) => parameter.in === 'header')
      .map((parameter) => tableParameter(operation, parameter)),
    schemas: Object.fromEntries(
      answersOf(document, operation).flatMap(({ status, schema }) => (schema === undefined ? [] : [[status, schema]])),
    ),
    problems: problemSlugs(document, operation),
    scopes: (operation.security ?? anyToken).flatMap((requirement) => requirement.bearer ?? []),
    policyRefs: operation['x-policy-refs'],
    ...Object.fromEntries(raised.map(([, name]) => [name, true])),
    ...(operation['x-if-match'] && { ifMatch: operation['x-if-match'] }),
    ...(operation['x-consent'] && { consent: operation['x-consent'] }),
  }
}
