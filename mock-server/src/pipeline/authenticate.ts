import { accessTokenPrefix } from '@pianeojobs/sdk/access-token'
import { usableAccessToken } from '../platform/access-tokens/usable-access-token.ts'
import { Refusal } from '../platform/refusal.ts'
import { sessionOfToken } from '../platform/sessions/session-of-token.ts'
import type { State } from '../platform/state.ts'
import type { Actor } from './actor.ts'
import type { Route } from './route.ts'

const bearer = /^bearer +(?:secret-token:)?([A-Za-z0-9._~+/-]+=*)$/i

/**
 * Who calls, by the Authorization header; `undefined` where the operation is open, or is so without a token. A token that
 * is given must be good wherever the operation looks at it.
 *
 * @throws Refusal `unauthenticated`, `token-expired` or `token-revoked`.
 */
export function authenticate(
  route: Route,
  authorization: string | undefined,
  state: State,
  now: number,
): Actor | undefined {
  if (route.security === 'open') return undefined
  if (authorization === undefined) {
    if (route.security === 'optional') return undefined
    throw new Refusal('unauthenticated', 'The request carries no bearer token.')
  }
  const token = bearer.exec(authorization)?.[1]
  if (token === undefined) throw new Refusal('unauthenticated', 'The Authorization header holds no bearer token.')
  return token.startsWith(accessTokenPrefix) ? tokenActor(state, token, now) : sessionActor(state, token, now)
}

function sessionActor(state: State, token: string, now: number): Actor {
  const { accountId, id, authAt, grant } = sessionOfToken(state, token, now)
  const common = { accountId, credentialId: id, authAt }
  return grant ? { ...common, kind: 'device', scopes: grant.scopes } : { ...common, kind: 'session', scopes: 'all' }
}

/** The password was given when the token was made. */
function tokenActor(state: State, token: string, now: number): Actor {
  const { accountId, id, scopes, createdAt } = usableAccessToken(state, token, now)
  return { kind: 'pat', accountId, credentialId: id, scopes, authAt: createdAt }
}
