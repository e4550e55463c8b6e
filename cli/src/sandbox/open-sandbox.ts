import { join } from 'node:path'
import type { Sandbox } from './sandbox.ts'
import { sandboxOn, url } from './sandbox-on.ts'
import { type SandboxRemedy, SandboxUnusableError } from './sandbox-unusable-error.ts'

/** What can be done when the file of the state fails, by the name of the store's error. */
const remedies: Readonly<Record<string, SandboxRemedy>> = {
  StateFileError: 'put-aside',
  StateVersionError: 'put-aside',
  StateUnwritableError: 'move',
}

/**
 * Opens the sandbox whose state lies in `folder`; the first time it makes it. This is the one module that knows the
 * mock server, and it is loaded only where the sandbox is used.
 *
 * @throws SandboxUnusableError when the state is damaged, of another version, cannot be written, or finds no room; so do
 * all its methods. What was stored before is left as it is.
 */
export async function openSandbox(folder: string): Promise<Sandbox> {
  const [{ createMock }, { sqliteStore, StoreError }] = await Promise.all([
    import('@pianeojobs/mock-server'),
    import('@pianeojobs/mock-server/sqlite'),
  ])
  const mock = guarded(() => createMock({ seed: 'town', store: sqliteStore(join(folder, 'state.sqlite')) }))
  const { fetch, outbox, advance, now, reset, close } = sandboxOn(mock)
  return {
    url,
    fetch: (address, init) => fetch(address, init).catch(unusable),
    outbox: (to) => guarded(() => outbox(to)),
    advance: (duration) => guarded(() => advance(duration)),
    now: () => guarded(now),
    reset: () => guarded(reset),
    close,
  }

  function guarded<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      return unusable(error)
    }
  }

  function unusable(error: unknown): never {
    if (!(error instanceof StoreError)) throw error
    throw new SandboxUnusableError(error, remedies[error.name] ?? 'wait')
  }
}
