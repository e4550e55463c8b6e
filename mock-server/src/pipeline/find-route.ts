import { addRoute, createRouter, findRoute as lookUp } from 'rou3'
import { routes } from '../generated/routes.js'
import { Refusal } from '../platform/refusal.ts'
import type { Route } from './route.ts'

/** The operations at one path, by method, and how its parameters were found. */
export interface Place {
  readonly methods: ReadonlyMap<string, Route>
  readonly params: Readonly<Record<string, string>>
}

/** The part of every path before the contract's own. */
export const basePath = '/v1'

const router = createRouter<ReadonlyMap<string, Route>>()
for (const [path, methods] of methodsByPath()) addRoute(router, '', path.replaceAll(/\{([^}]+)\}/g, ':$1'), methods)

/**
 * The operations at a path (without query), its parameters percent-decoded.
 *
 * @throws Refusal `not-found` when the contract has no such path.
 */
export function findPlace(path: string): Place {
  const inside = path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : undefined
  const match = inside === undefined || inside.endsWith('/') ? undefined : lookUp(router, '', inside)
  const params = decoded(match?.params ?? {})
  if (!match || !params) throw new Refusal('not-found', 'Nothing has this address.')
  return { methods: match.data, params }
}

/** What the Allow header names at that place: HEAD comes with GET, and OPTIONS everywhere. */
export function allowedMethods({ methods }: Place): string {
  const names = [...methods.keys()].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
  return [...names, 'OPTIONS'].join(', ')
}

function decoded(params: Record<string, string>): Record<string, string> | undefined {
  try {
    return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]))
  } catch {
    return undefined
  }
}

function methodsByPath(): Map<string, Map<string, Route>> {
  const places = new Map<string, Map<string, Route>>()
  for (const route of routes) {
    const methods = places.get(route.path) ?? new Map<string, Route>()
    places.set(route.path, methods.set(route.method, route))
  }
  return places
}
