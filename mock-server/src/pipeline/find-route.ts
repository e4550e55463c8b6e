import { addRoute, createRouter, findAllRoutes } from 'rou3'
import { routes } from '../generated/routes.js'
import { Refusal } from '../platform/refusal.ts'
import type { Route } from './route.ts'

/** An operation at a path, with what the path says of its parameters. */
export interface Match {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

/** The operations at one path, by method. */
export type Place = ReadonlyMap<string, Match>

/** The part of every path before the contract's own. */
export const basePath = '/v1'

const router = createRouter<Route>()
for (const route of routes) addRoute(router, '', route.path.replaceAll(/\{([^}]+)\}/g, ':$1'), route)

/**
 * The operations at a path (without query), parameters percent-decoded. Where several paths fit, such as
 * `/sessions/current` and `/sessions/{sessionId}`, the more specific one counts for the methods it has.
 *
 * @throws Refusal `not-found` when the contract has no such path.
 */
export function findPlace(path: string): Place {
  const place = new Map<string, Match>()
  const inside = path.startsWith(`${basePath}/`) && !path.endsWith('/') ? path.slice(basePath.length) : undefined
  for (const { data: route, params = {} } of inside === undefined ? [] : findAllRoutes(router, '', inside)) {
    const decoded = decode(params)
    if (decoded) place.set(route.method, { route, params: decoded })
  }
  if (place.size === 0) throw new Refusal('not-found', 'Nothing has this address.')
  return place
}

/** What the Allow header names at that place: HEAD comes with GET, and OPTIONS everywhere. */
export function allowedMethods(place: Place): string {
  const order = ['GET', 'HEAD', 'PUT', 'POST', 'PATCH', 'DELETE']
  const there = order.filter((method) => place.has(method === 'HEAD' ? 'GET' : method))
  return [...there, 'OPTIONS'].join(', ')
}

function decode(params: Readonly<Record<string, string>>): Record<string, string> | undefined {
  try {
    return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]))
  } catch {
    return undefined
  }
}
