import type { Mock } from '@pianeojobs/mock-server'
import type { Sandbox } from './sandbox.ts'

/** Where the clients of a sandbox think that it is. */
export const url = 'https://sandbox.pianeojobs.example/v1'

/** The platform `mock` as a sandbox. */
export function sandboxOn(mock: Mock): Sandbox {
  const { world } = mock
  return {
    url,
    fetch: (address, init) => mock.fetch(address, init),
    outbox: (to) =>
      world
        .outbox(to === undefined ? {} : { to })
        .map(({ at, ...mail }) => ({ ...mail, sentAt: new Date(at).toISOString() })),
    advance: (duration) => world.advance(duration),
    now: () => world.now(),
    reset: () => world.reset(),
    close: () => mock.close(),
  }
}
