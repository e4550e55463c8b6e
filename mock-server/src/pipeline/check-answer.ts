import { problemBase } from '../generated/routes.js'
import { problemValidators, validators } from '../generated/validators.js'
import { cookieCatalogue } from '../platform/preferences/cookie-catalogue.ts'
import type { Answer } from './contract.ts'
import type { Route } from './route.ts'
import type { SchemaError, Validator } from './validators.ts'

/** What does not fit the contract about an answer, with the JSON Pointer to it; `undefined` when everything does. */
export function answerMismatch(route: Route, { status, headers = {}, body }: Answer): string | undefined {
  const types = route.answers[status]
  if (!types) return `${route.id} has no answer ${status}`
  const type = headers['Content-Type'] ?? (body === undefined ? undefined : 'application/json')
  if (type === undefined) return types.length === 0 ? undefined : `${route.id} answers ${status} with a body`
  const media = type.split(';')[0]!
  if (!types.includes(media)) return `${route.id} answers no ${media} with ${status}`
  return bodyMismatch(route, status, media, body) ?? headerMismatch(route, status, headers) ?? cookieMismatch(headers)
}

function bodyMismatch(route: Route, status: number, media: string, body: unknown): string | undefined {
  if (media === 'application/problem+json') return problemMismatch(route, status, body as { type: string })
  return mismatch(validators[route.id]!.answers[status]?.[media], body, `${route.id} ${status}`)
}

function problemMismatch(route: Route, status: number, body: { type: string }): string | undefined {
  const slug = body.type.slice(problemBase.length)
  if (!route.problems[status]?.includes(slug)) return `${route.id} has no problem ${slug} with ${status}`
  return mismatch(problemValidators[slug], body, slug)
}

function headerMismatch(route: Route, status: number, headers: Readonly<Record<string, string>>): string | undefined {
  const values: Record<string, string> = {}
  for (const name in headers) values[name.toLowerCase()] = headers[name]!
  return mismatch(validators[route.id]!.answerHeaders[status], values, `${route.id} ${status} header`)
}

/** P7.1: no cookie is set that is not in the catalogue. */
function cookieMismatch({ 'Set-Cookie': cookies }: Readonly<Record<string, string>>): string | undefined {
  const names = (cookies ?? '').split('\n').map((cookie) => cookie.split('=')[0]!)
  const unknown = names.find((name) => name !== '' && !knownCookies.has(name))
  return unknown === undefined ? undefined : `the cookie ${unknown} is in no category`
}

const knownCookies = new Set(cookieCatalogue.flatMap(({ cookies }) => cookies.map(({ name }) => name)))

function mismatch(validator: Validator | undefined, value: unknown, where: string): string | undefined {
  if (!validator || validator(value)) return undefined
  const { instancePath, message, params }: SchemaError = validator.errors![0]!
  const member = params.missingProperty ?? params.additionalProperty
  return `${where}: ${instancePath || '/'} ${message}${member === undefined ? '' : ` (${member})`}`
}
