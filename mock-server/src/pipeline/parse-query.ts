import { Refusal } from '../platform/refusal.ts'
import type { Route } from './route.ts'

/** The query as an object: lists where the contract has lists; a repeated parameter that is none stays a list and fails. */
export function parseQuery(route: Route, query: string): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  const search = new URLSearchParams(query)
  for (const name of new Set(search.keys())) {
    const list = route.parameters.find((one) => one.in === 'query' && one.name === name)?.list
    const all = search.getAll(name)
    const single = all.length === 1 ? all[0] : all
    define(values, name, list === 'comma' ? all.flatMap((value) => value.split(',')) : list === 'repeat' ? all : single)
  }
  return values
}

/**
 * A form (`application/x-www-form-urlencoded`) as an object.
 *
 * @throws Refusal `malformed-request` when it names a field twice.
 */
export function parseForm(text: string): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, value] of new URLSearchParams(text)) {
    if (Object.hasOwn(values, name))
      throw new Refusal('malformed-request', `The form names ${JSON.stringify(name)} twice.`)
    define(values, name, value)
  }
  return values
}

/** Sets an own member whatever its name: `__proto__` among them, which the contract then refuses as unknown. */
function define(values: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(values, name, { value, enumerable: true, configurable: true, writable: true })
}
