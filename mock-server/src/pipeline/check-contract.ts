import type { FieldError } from '@pianeojobs/sdk/contract'
import { validators } from '../generated/validators.js'
import { Refusal } from '../platform/refusal.ts'
import { fieldErrors } from './field-errors.ts'
import type { Route } from './route.ts'
import type { Validator } from './validators.ts'

/** The parts of a request that the contract describes, as they were parsed. Validating coerces and fills in defaults. */
export interface Parts {
  readonly path: Record<string, unknown>
  readonly query: Record<string, unknown>
  readonly header: Record<string, unknown>
  readonly body: unknown
}

/** Errors said at once at most; a request with more is hopeless anyway. */
const errorLimit = 100

/** @throws Refusal `validation-failed`, or `unknown-field` when unknown fields or parameters are all that is wrong. */
export function checkContract(route: Route, parts: Parts, bodyType: string | undefined): void {
  const { path, query, header, body } = validators[route.id]!
  const errors = [
    ...errorsOf(path, parts.path, 'path'),
    ...errorsOf(query, parts.query, 'query'),
    ...errorsOf(header, parts.header, 'header'),
    ...(bodyType === undefined ? [] : errorsOf(body[bodyType]!, parts.body, 'body')),
  ]
  if (errors.length === 0) return
  const unknown = errors.every(({ code }) => code === 'unknown-field')
  const detail = unknown
    ? `${errors
        .map(({ pointer }) => pointer.slice(1))
        .slice(0, 5)
        .join(', ')}: not part of this request; nothing was stored.`
    : `${errors.length} ${errors.length === 1 ? 'part of the request is' : 'parts of the request are'} wrong: ${errors[0]!.detail}.`
  throw new Refusal(unknown ? 'unknown-field' : 'validation-failed', printable(detail), {
    errors: errors.slice(0, errorLimit),
  })
}

function errorsOf(validator: Validator, value: unknown, place: FieldError['in']): FieldError[] {
  return validator(value) ? [] : fieldErrors(validator.errors ?? [], place)
}

/** Names of fields are the caller's: they come back without control characters. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '\uFFFD').slice(0, 2_000)
}
