import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sandbox } from './sandbox.ts'

/**
 * Opens the sandbox whose state lies in `folder`; the first time it makes it. This is the one module that knows the
 * mock server, and it is loaded only where the sandbox is used.
 */
export async function openSandbox(folder: string): Promise<Sandbox> {
  const [{ createMock }, { sqliteStore }] = await Promise.all([
    import('@pianeojobs/mock-server'),
    import('@pianeojobs/mock-server/sqlite'),
  ])
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const mock = createMock({ seed: 'town', store: sqliteStore(join(folder, 'state.sqlite')) })
  const { world } = mock
  return {
    url: 'https://sandbox.pianeojobs.example/v1',
    fetch: mock.fetch,
    outbox: (to) =>
      world.outbox(to === undefined ? {} : { to }).map(({ at, ...mail }) => ({ ...mail, sentAt: instant(at) })),
    advance: (duration) => world.advance(duration),
    now: () => instant(world.now()),
    reset: () => world.reset(),
    close: async () => mock.close(),
  }
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
