import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import type { State } from '../../src/platform/state.ts'
import { sqliteStore } from '../../src/store/sqlite.ts'
import { newFile } from './support/new-file.ts'
import { expectedOf, keptBy, script, type Write, writesIn } from './support/writes.ts'

const program = fileURLToPath(new URL('./support/writer.ts', import.meta.url))

/** A process that writes and is killed, again and again; it goes on with the write after the last that is in. */
class Writer {
  readonly #path: string
  readonly #name: string
  readonly #seed: number
  #child: ChildProcess | undefined
  #acknowledged = -1
  #told = ''

  constructor(path: string, name: string, seed: number) {
    this.#path = path
    this.#name = name
    this.#seed = seed
  }

  get name(): string {
    return this.#name
  }

  get writes(): readonly Write[] {
    return script(this.#seed)
      .take(this.#acknowledged + 2)
      .toArray()
  }

  /** The number of the last write that returned. */
  get acknowledged(): number {
    return this.#acknowledged
  }

  async start(first: number): Promise<void> {
    const args = [program, this.#path, this.#name, `${this.#seed}`, `${first}`]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    this.#child = child
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#told += text
      const lines = this.#told.split('\n')
      this.#told = lines.pop()!
      this.#acknowledged = Number(lines.at(-1) ?? this.#acknowledged)
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    const ended = once(child, 'close').then(([code]) => Promise.reject(new Error(`the writer ended with ${code}`)))
    await Promise.race([once(child.stdout, 'data'), ended])
    ended.catch(() => {})
  }

  async kill(): Promise<void> {
    const ended = once(this.#child!, 'close')
    this.#child!.kill('SIGKILL')
    expect(await ended).toEqual([null, 'SIGKILL'])
    this.#told = ''
  }
}

/** Every write that returned is in, once and in its order; of the one that did not return, all or nothing. */
function check(state: State, writer: Writer): number {
  const { name, writes, acknowledged } = writer
  const noted = writes.flatMap(({ kind }, at) => (kind === 'refuse' ? [] : [at]))
  const returned = noted.filter((at) => at <= acknowledged)
  const found = writesIn(state, name)
  expect(found.slice(0, returned.length)).toEqual(returned)
  expect([[], noted.slice(returned.length)]).toContainEqual(found.slice(returned.length))
  const next = Math.max(acknowledged, ...found) + 1
  expect(keptBy(state, name)).toEqual(expectedOf(name, writes, next))
  return next
}

test('killed at twenty random moments while two processes write, the state has every write that returned, once', async () => {
  const path = newFile()
  const seed = Math.floor(Math.random() * 2 ** 31)
  const writers = [new Writer(path, 'a', seed), new Writer(path, 'b', seed + 1)] as const
  await Promise.all(writers.map((writer) => writer.start(0)))
  for (let moment = 0; moment < 20; moment += 1) {
    await sleep(Math.random() * 60)
    // Alone, or both at one moment: then nobody is left to tidy up.
    const killed = moment % 4 === 3 ? writers : [writers[moment % 2]!]
    await Promise.all(killed.map((writer) => writer.kill()))
    const store = sqliteStore(path)
    const next = killed.map((writer) => check(store.read(), writer))
    store.close()
    await Promise.all(killed.map((writer, at) => writer.start(next[at]!)))
  }
  await Promise.all(writers.map((writer) => writer.kill()))
  const store = sqliteStore(path)
  for (const writer of writers) check(store.read(), writer)
  store.close()
  const database = new DatabaseSync(path)
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
  database.close()
}, 120_000)
