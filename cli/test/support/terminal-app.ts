import { setTimeout as sleep } from 'node:timers/promises'
import { spawn } from '@lydell/node-pty'
import { FakeTerminal } from './fake-terminal.ts'
import { bytesOf } from './key-bytes.ts'
import type { Keyboard } from './keyboard.ts'
import { binary } from './pianeo.ts'

/** The program as it is run, at a pseudo-terminal whose screen can be read. */
export interface TerminalApp extends Keyboard, AsyncDisposable {
  /** Ends once the program does. */
  readonly exit: Promise<number>
}

/** Starts `pianeo` with these arguments, none opening the application. */
export function startAtTerminal(args: readonly string[], env: Readonly<Record<string, string>>): TerminalApp {
  const [columns, rows] = [100, 32]
  const screen = new FakeTerminal({ columns, rows })
  const child = spawn(process.execPath, [binary, ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', TERM: 'xterm-256color', ...env },
    cols: columns,
    rows,
  })
  child.onData((text) => screen.emulator.write(text))
  const exit = new Promise<number>((resolve) => child.onExit(({ exitCode }) => resolve(exitCode)))
  const shown = async () => {
    await screen.drawn()
    return screen.lines().join('\n')
  }
  return {
    exit,
    press: async (...keys) => {
      for (const key of keys) {
        child.write(bytesOf(key))
        await sleep(60)
      }
    },
    type: async (text) => {
      child.write(text)
      await sleep(60)
    },
    paste: async (text) => {
      child.write(`\x1b[200~${text}\x1b[201~`)
      await sleep(60)
    },
    until: async (expected) => {
      const fits = (text: string) => (typeof expected === 'string' ? text.includes(expected) : expected.test(text))
      for (let waited = 0; waited < 30_000; waited += 20) {
        const text = await shown()
        if (fits(text)) return text
        await sleep(20)
      }
      throw new Error(`The screen never showed ${expected}:\n${await shown()}`)
    },
    [Symbol.asyncDispose]: async () => {
      child.kill()
      await exit
    },
  }
}
