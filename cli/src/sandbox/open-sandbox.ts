import { join } from 'node:path'
import type { Sandbox } from './sandbox.ts'
import { SandboxUnusableError } from './sandbox-unusable-error.ts'

/**
 * Opens the sandbox whose state lies in `folder`; the first time it makes it. This is the one module that knows the
 * mock server, and it is loaded only where the sandbox is used.
 *
 * @throws SandboxUnusableError when the state is of another version, or is none.
 */
export async function openSandbox(folder: string): Promise<Sandbox> {
  const [{ createMock }, { sqliteStore, StateFileError, StateVersionError }] = await Promise.all([
    import('@pianeojobs/mock-server'),
    import('@pianeojobs/mock-server/sqlite'),
  ])
  const mock = createMock({ seed: 'town', store: opened() })
  const { world } = mock
  return {
    url: 'https://sandbox.pianeojobs.example/v1',
    fetch: mock.fetch,
    outbox: (to) => {
      const mails = world.outbox(to === undefined ? {} : { to })
      return mails.map(({ at, ...mail }) => ({ ...mail, sentAt: new Date(at).toISOString() }))
    },
    advance: (duration) => world.advance(duration),
    now: () => world.now(),
    reset: () => world.reset(),
    close: () => mock.close(),
  }

  function opened() {
    try {
      return sqliteStore(join(folder, 'state.sqlite'))
    } catch (error) {
      if (error instanceof StateFileError || error instanceof StateVersionError) throw new SandboxUnusableError(error)
      throw error
    }
  }
}
