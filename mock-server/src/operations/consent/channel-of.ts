import type { Actor } from '../../pipeline/actor.ts'

/** How a consent reaches us: from the person, or from a token they made. */
export function channelOf({ scopes }: Actor): 'self' | 'api' {
  return scopes === 'all' ? 'self' : 'api'
}
