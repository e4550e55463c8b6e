import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createMock, type Mock, seededRandom } from '@pianeojobs/mock-server'
import { serve } from '@pianeojobs/mock-server/http'
import { tokensFrom } from '@pianeojobs/sdk'
import { mountApp } from '../../src/app/mount-app.tsx'
import { PasswordRequests } from '../../src/app/password-requests.ts'
import { type Context, openContext, sandboxContext } from '../../src/context.ts'
import { sandboxOn } from '../../src/sandbox/sandbox-on.ts'
import { FakeTerminal, type FakeTerminalOptions } from './fake-terminal.ts'
import { Faults } from './faults.ts'
import { bytesOf } from './key-bytes.ts'
import { type Member, signUpOnMock } from './member.ts'

export interface AppRigOptions extends FakeTerminalOptions {
  /** Somebody who has signed up, confirmed and is signed in; nobody when left out. */
  readonly person?: Member
  readonly seed?: 'town' | 'empty'
  /** Makes every run the same, to the byte: the clock stands still, and chance comes from a seed. */
  readonly repeatable?: boolean
  /** A platform on the network instead of the sandbox: sessions are kept in the keychain, or in a file. */
  readonly remote?: boolean
  /** What is there before the application opens. */
  readonly before?: (context: Context) => Promise<unknown>
}

/** The application on a terminal emulator, on a sandbox in memory, in a home of its own. */
export interface AppRig extends AsyncDisposable {
  readonly mock: Mock
  readonly context: Context
  readonly faults: Faults
  readonly terminal: FakeTerminal
  readonly home: string
  /** Presses keys, one after the other, by their names: `enter`, `tab`, `ctrl+p`, `down`, `x`. */
  press(...keys: readonly string[]): Promise<void>
  /** Types a text. */
  type(text: string): Promise<void>
  /** Pastes a text, as a terminal with bracketed paste sends it. */
  paste(text: string): Promise<void>
  /** What the screen shows, once it shows `expected`; fails with the frame when it does not within ten seconds. */
  until(expected: string | RegExp): Promise<string>
  /** What the screen shows once nothing more is drawn. */
  frame(): Promise<string>
}

/** Opens the application as `pianeo` does, but for the terminal, the network and the store. */
export async function openApp(rig: AppRigOptions = {}): Promise<AppRig> {
  const { person, seed = 'town', before, repeatable = false, remote = false, ...size } = rig
  const home = await mkdtemp(join(tmpdir(), 'pianeo-app-'))
  const mock = createMock({
    seed,
    scryptCost: 1,
    ...(repeatable && { clock: '2026-11-24T09:30:00.000Z', random: seededRandom('app') }),
  })
  const faults = new Faults()
  const sandbox = sandboxOn(mock)
  const passwords = new PasswordRequests()
  const options = {
    home: { config: join(home, 'config'), data: join(home, 'data'), isMoved: true },
    userAgent: 'pianeo/test',
    askPassword: passwords.ask,
  }
  const server = remote ? await serve(mock) : undefined
  const context = server
    ? await openContext({ ...options, url: new URL(server.baseUrl) })
    : await sandboxContext({ ...sandbox, fetch: faults.around(sandbox.fetch) }, options)
  if (person) await signIn(context, mock, person)
  await before?.(context)
  const terminal = new FakeTerminal(size)
  const app = mountApp({ context, passwords, terminal: terminal.terminal })

  async function frame(): Promise<string> {
    for (let before = -1; before !== terminal.written.length; ) {
      before = terminal.written.length
      await sleep(40)
    }
    await terminal.drawn()
    return terminal.lines().join('\n')
  }

  async function send(bytes: string): Promise<void> {
    terminal.send(bytes)
    await sleep(5)
  }

  return {
    mock,
    context,
    faults,
    terminal,
    home,
    frame,
    press: async (...keys) => {
      // A lone escape becomes a key once nothing follows it for a while.
      for (const key of keys) await send(bytesOf(key)).then(() => sleep(key === 'escape' ? 40 : 0))
      await frame()
    },
    type: async (text) => {
      await send(text)
      await frame()
    },
    paste: async (text) => {
      await send(`\x1b[200~${text}\x1b[201~`)
      await frame()
    },
    until: async (expected) => {
      const shows = (shown: string) => (typeof expected === 'string' ? shown.includes(expected) : expected.test(shown))
      const end = Date.now() + 10_000
      for (;;) {
        await terminal.drawn()
        const shown = terminal.lines().join('\n')
        if (shows(shown)) return frame()
        if (Date.now() > end) throw new Error(`The screen never showed ${expected}:\n${shown}`)
        await sleep(10)
      }
    },
    [Symbol.asyncDispose]: async () => {
      app.unmount()
      await app.waitUntilExit()
      await context[Symbol.asyncDispose]()
      await server?.close()
      await rm(home, { recursive: true, force: true })
    },
  }
}

async function signIn({ client, session, now }: Context, mock: Mock, person: Member): Promise<void> {
  const tokens = await signUpOnMock(mock, client, person)
  if (typeof session.tokens !== 'string') await session.tokens.write(tokensFrom(tokens, now()))
}
