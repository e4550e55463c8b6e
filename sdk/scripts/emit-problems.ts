import type { Document } from './document.ts'
import { banner, printKey, printString, printValue } from './print.ts'
import { problemBase, problemSchemas } from './problem-slugs.ts'

/** The catalogue of problems and their types by slug. */
export function emitProblems(document: Document): string {
  const schemas = problemSchemas(document)
  const rows = Object.entries(document['x-problems']).map(([slug, { status, title, remedy, retryable = false }]) => {
    return `  ${printKey(slug)}: ${printValue({ status, title, remedy, retryable }, '  ')},\n`
  })
  const types = Object.entries(document['x-problems']).map(([slug, { status }]) => {
    return `  ${printKey(slug)}: ${schemas.get(slug) ?? `PlainProblem<${printString(problemBase(document) + slug)}, ${status}>`}\n`
  })
  return `${banner}
import type {
${[...schemas.values()]
  .sort()
  .map((name) => `  ${name},\n`)
  .join('')}} from './models.ts'

/** What stands before the slug in every problem's \`type\`. */
export const problemBase = ${printString(problemBase(document))}

/** Every problem of the contract by its slug: status, title, what to do, and whether waiting alone can help. */
export const problems = {
${rows.join('')}} as const

export type ProblemSlug = keyof typeof problems

/** A problem that the platform answers outside of its operations. */
interface PlainProblem<Type extends string, Status extends number> extends Omit<${schemas.get('not-found')}, 'type' | 'status'> {
  type: Type
  status: Status
}

export interface ProblemBySlug {
${types.join('')}}

/** Any problem of the contract, told apart by \`type\`. */
export type Problem = ProblemBySlug[ProblemSlug]
`
}

/** Which problems are there, and which of them waiting alone can mend: what the client needs of the catalogue. */
export function emitRetryable(document: Document): string {
  const entries = Object.entries(document['x-problems']).map(([slug, { retryable = false }]) => [slug, retryable])
  return `${banner}
import type { ProblemSlug } from './problems.ts'

/** Whether the same request can succeed later without anyone changing anything. */
export const retryable: Readonly<Record<ProblemSlug, boolean>> = ${printValue(Object.fromEntries(entries))}
`
}
