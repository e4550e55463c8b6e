import { type Client, type ClientOptions, createClient } from '@pianeojobs/sdk'
import type { OperationId } from '@pianeojobs/sdk/contract'
import type { Mock } from '../../src/index.ts'
import { type Caller, callerOf } from '../support/caller.ts'
import type { Transport } from './transport.ts'

/** A platform as its users know it: reached by a transport, by the SDK or without it. */
export interface Platform {
  readonly mock: Mock
  /** A client of the SDK that lives in the time of the platform: where it waits, time passes there. */
  client(options?: Partial<ClientOptions>): Client
  /** Requests without the SDK, signed out or with an access token. */
  caller(token?: string): Caller
  /** A request as it is; `path` with its `/v1`. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** The operations that the clients called and that succeeded. */
  succeeded(): ReadonlySet<OperationId>
}

/** The platform behind a transport. */
export function platformOver(mock: Mock, { baseUrl, fetch }: Transport): Platform {
  const { origin } = new URL(baseUrl)
  const called = new Set<OperationId>()
  const answered = new Set<string>()
  return {
    mock,
    client: (options = {}) =>
      createClient({
        baseUrl,
        fetch,
        retries: 0,
        clock: {
          now: () => mock.world.now(),
          sleep: async (milliseconds) => mock.world.advance(`PT${milliseconds / 1_000}S`),
        },
        onCall: (id) => called.add(id),
        log: ({ event, operationId, status }) => {
          if (event === 'response' && status! < 300) answered.add(operationId)
        },
        ...options,
      }),
    caller: (token) => callerOf(fetch, { origin, ...(token !== undefined && { token }) }),
    fetch: (path, init = {}) => fetch(origin + path, init),
    succeeded: () => new Set([...called].filter((id) => answered.has(id))),
  }
}
