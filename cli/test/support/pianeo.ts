import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Tokens } from '@pianeojobs/sdk'
import { expect, inject } from 'vitest'
import { readJsonFile } from '../../src/files/json-file.ts'

/** Where Node keeps what it compiled, for all processes of a run; it goes with the run. */
const compileCache = () => join(inject('runFolder'), 'compiled')

/** The program, as it is started. */
export const binary = fileURLToPath(new URL('../../bin/run.js', import.meta.url))

/** How one command ended. */
export interface Ended {
  /** Exit code; the signal's name when one ended it. */
  readonly exit: number | NodeJS.Signals
  readonly stdout: string
  readonly stderr: string
}

/** The error of a `--json` command. */
export interface JsonError {
  readonly code: string
  readonly message: string
  readonly exit: number
  readonly retryable: boolean
  readonly problem?: { readonly type: string; readonly [member: string]: unknown }
}

/** What a command is given beside its arguments. */
export interface RunOptions {
  /** What comes on stdin; nothing, and its end, by default. */
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** Ends it with SIGINT, as Ctrl-C does. */
  readonly interrupt?: AbortSignal
  /** Given the process, to watch or to kill it. */
  readonly onSpawn?: (child: ChildProcess) => void
  /** Called as something comes on stderr. */
  readonly onStderr?: (text: string) => void
  /** Another copy of the program. */
  readonly program?: string
  readonly cwd?: string
}

/** pianeo with a home of its own, which ends with it. */
export interface Pianeo extends AsyncDisposable {
  readonly home: string
  run(args: readonly string[], options?: RunOptions): Promise<Ended>
  /** Runs a command with `--json` among its arguments that has to succeed; `json` is its result. */
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of a result
  ok(...args: string[]): Promise<Ended & { readonly json: any }>
  /** Runs a command that has to fail with this exit code, told as JSON and nothing else. */
  fails(exit: number, ...args: string[]): Promise<Ended & { readonly error: JsonError }>
  /** The tokens of who is signed in on the sandbox, as they lie in its folder. */
  savedTokens(): Promise<Tokens | undefined>
}

/** pianeo on a temporary home: the sandbox, new, unless `env` points elsewhere. */
export async function temporaryPianeo({ env = {} }: { env?: Record<string, string> } = {}): Promise<Pianeo> {
  const home = await mkdtemp(join(tmpdir(), 'pianeo-test-'))
  const run: Pianeo['run'] = (args, options = {}) =>
    runPianeo(args, { ...options, env: { PIANEO_HOME: home, ...env, ...options.env } })
  return {
    home,
    run,
    ok: async (...args) => {
      const ended = await run(args)
      expect(ended, args.join(' ')).toMatchObject({ exit: 0, stderr: '' })
      return { ...ended, json: JSON.parse(ended.stdout) }
    },
    fails: async (exit, ...args) => {
      const ended = await run(args)
      return { ...ended, error: jsonError(ended, exit) }
    },
    savedTokens: () => readJsonFile<Tokens>(join(home, 'sandbox', 'tokens.json')),
    [Symbol.asyncDispose]: () => rm(home, { recursive: true, force: true }),
  }
}

/** The error that `ended` tells, its shape being asserted: stdout empty, one line of JSON on stderr, no place of the code. */
export function jsonError(ended: Ended, exit: number): JsonError {
  expect(ended).toMatchObject({ exit, stdout: '' })
  expect(ended.stderr).toMatch(/^\{.*\}\n$/)
  const { error, ...rest } = JSON.parse(ended.stderr)
  expect(rest).toEqual({})
  expect(error).toMatchObject({ code: expect.stringMatching(/^[a-z][a-z_-]+$/), exit, retryable: expect.any(Boolean) })
  expect(
    Object.keys(error).filter((key) => !['code', 'message', 'exit', 'retryable', 'problem'].includes(key)),
  ).toEqual([])
  expect(ended.stderr).not.toMatch(/\.[cm]?[jt]s\b|node_modules|oclif|at \w+ \(/)
  return error
}

/** Runs the program once. The environment holds nothing of this process but where its programs lie. */
export function runPianeo(
  args: readonly string[],
  { stdin = '', env = {}, interrupt, onSpawn, onStderr, program = binary, cwd = tmpdir() }: RunOptions = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', NODE_COMPILE_CACHE: compileCache(), ...env },
    stdio: 'pipe',
  })
  onSpawn?.(child)
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  interrupt?.addEventListener('abort', () => child.kill('SIGINT'))
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
    onStderr?.(text)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ exit: code ?? signal!, stdout, stderr }))
  })
}
