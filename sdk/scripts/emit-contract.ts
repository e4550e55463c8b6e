import type { Document } from './document.ts'
import { banner } from './print.ts'

/** The public list of `@pianeojobs/sdk/contract`. */
export function emitContract(document: Document): string {
  const names = Object.keys(document.components.schemas).sort((a, b) => a.localeCompare(b, 'en'))
  return `${banner}

export type { Endpoint, Parameter } from './endpoint.ts'
export { countryCodes } from './generated/countries.ts'
export type {
${names.map((name) => `  ${name},\n`).join('')}} from './generated/models.ts'
export { type OperationId, operations } from './generated/operations.ts'
export { pageLimit } from './generated/page-limit.ts'
export { type Problem, type ProblemBySlug, type ProblemSlug, problems } from './generated/problems.ts'
export type { operations as OperationTypes } from './generated/schema.ts'
export type { Operation } from './operation.ts'
export { problemSlug, problemType } from './problem-type.ts'
`
}
