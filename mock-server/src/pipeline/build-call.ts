import type { OperationId } from '@pianeojobs/sdk/contract'
import type { Env } from '../platform/env.ts'
import type { Actor } from './actor.ts'
import { requireScope, requireStepUp } from './authorize.ts'
import type { Call } from './call.ts'
import type { Parts } from './check-contract.ts'
import { checkIfMatch } from './if-match.ts'
import { preferredType } from './media-types.ts'
import { pageOf } from './page.ts'
import type { Route } from './route.ts'
import type { WireRequest } from './wire.ts'
import type { World } from './world.ts'

/** The call a handler gets, once everything the contract says was checked. */
export function buildCall(
  route: Route,
  parts: Parts,
  context: {
    readonly request: WireRequest
    readonly actor: Actor | undefined
    readonly world: World
    readonly env: Env
  },
): Call<OperationId> {
  const { request, actor, world, env } = context
  const { limit, cursor, ...filters } = parts.query as { limit?: number; cursor?: string }
  const userAgent = request.header('user-agent')
  const call = {
    params: parts.path,
    query: parts.query,
    headers: parts.header,
    body: parts.body,
    actor,
    client: {
      ...(request.address !== undefined && { address: request.address }),
      ...(userAgent !== undefined && { userAgent: userAgent }),
    },
    world,
    env,
    headersOnly: request.method === 'HEAD',
    ifMatch: (representation: unknown) => checkIfMatch(route, request.header('if-match'), representation),
    requireScope,
    requireStepUp: (who: Actor) => requireStepUp(who, env.now),
    preferred: () => preferredType(route.answers[200] ?? [], request.header('accept')) ?? 'application/json',
    page: (rows: Iterable<{ id: string }>, view: (row: { id: string }) => unknown, key = idOf) =>
      pageOf(
        rows,
        view,
        key,
        { ...(limit !== undefined && { limit }), ...(cursor !== undefined && { cursor }) },
        {
          key: world.read().world.cursorKey,
          list: JSON.stringify([route.id, actor?.accountId ?? null, parts.path, filters]),
          now: env.now,
        },
      ),
  }
  return call as unknown as Call<OperationId>
}

function idOf({ id }: { id: string }): string {
  return id
}
