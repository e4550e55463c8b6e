import { spawn } from '@lydell/node-pty'
import { binary, type Pianeo } from './pianeo.ts'

/** What a person does at a terminal: once the program shows `at`, they type `keys`. */
export interface Typing {
  readonly at: string
  /** From all that was shown so far, where it decides. */
  readonly keys: string | ((screen: string) => string)
}

/** How a command ended at a terminal, with everything it showed. */
export interface Shown {
  readonly exit: number
  readonly screen: string
}

/**
 * Runs a command at a pseudo-terminal, where somebody types what they are asked for, one after the other.
 *
 * @param more variables of the environment.
 */
export function atTerminal(
  pianeo: Pianeo,
  args: readonly string[],
  typing: readonly Typing[],
  more: Readonly<Record<string, string>> = {},
  columns = 200,
): Promise<Shown> {
  const env = { PATH: process.env.PATH ?? '', HOME: '/nonexistent', TERM: 'xterm', PIANEO_HOME: pianeo.home, ...more }
  const child = spawn(process.execPath, [binary, ...args], { env, cols: columns, rows: 50 })
  const waiting = [...typing]
  let screen = ''
  let seen = 0
  child.onData((text) => {
    screen += text
    const [next] = waiting
    const found = next ? screen.indexOf(next.at, seen) : -1
    if (!next || found < 0) return
    waiting.shift()
    seen = found + next.at.length
    child.write(typeof next.keys === 'string' ? next.keys : next.keys(screen))
  })
  return new Promise((resolve) => child.onExit(({ exitCode }) => resolve({ exit: exitCode, screen })))
}
