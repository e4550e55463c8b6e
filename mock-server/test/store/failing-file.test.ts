import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { serve } from '../../src/adaptors/http.ts'
import { createMock } from '../../src/index.ts'
import { stateVersion } from '../../src/platform/state.ts'
import { openStateFile } from '../../src/store/open-state-file.ts'
import {
  StateBusyError,
  StateDiskError,
  StateFileError,
  StateUnwritableError,
  sqliteStore,
} from '../../src/store/sqlite.ts'
import { storeFailure } from '../../src/store/store-failure.ts'
import { mounted } from './support/mounted.ts'
import { newFile } from './support/new-file.ts'
import { applyWrite, expectedOf, keptBy, script, writesIn } from './support/writes.ts'

const program = fileURLToPath(new URL('./support/writer.ts', import.meta.url))

/** Writes a script until the store throws: the error, and how many writes returned. */
function writeUntilItFails(store: ReturnType<typeof sqliteStore>, from = 0) {
  let at = from
  for (const write of script(1).drop(from)) {
    try {
      store.write((state) => applyWrite(state, 'a', at, write))
    } catch (error) {
      if ((error as Error).message !== 'refused') return { error: error as Error, count: at }
    }
    at += 1
    if (at - from > 5_000) throw new Error('the disk is never full')
  }
  throw new Error('unreachable')
}

function expectFirst(path: string, count: number) {
  const store = sqliteStore(path)
  expect(keptBy(store.read(), 'a')).toEqual(expectedOf('a', script(1).take(count).toArray(), count))
  expect(writesIn(store.read(), 'a').length).toBeGreaterThan(0)
  store.close()
}

test('what is committed is on the disk before it is acknowledged', () => {
  const database = openStateFile(newFile())
  expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 })
  expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
  database.close()
})

test('on a full disk the write that does not fit says so, all before it stays, and more follows once there is room', () => {
  const path = newFile()
  const limited = 'ulimit -f 200; exec "$0" "$@"'
  const { status, stdout, stderr } = spawnSync('sh', ['-c', limited, process.execPath, program, path, 'a', '1', '0'], {
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toMatch(/StateDiskError: The disk does not take the state in .*state\.sqlite.*Free some room/)
  expectFirst(path, Number(stdout.trim().split('\n').at(-1)) + 1)

  // The same on a disk that is really full, where the system lets one be mounted.
  const disk = mounted('size=400k')
  if (!disk) return
  const small = join(disk.folder, 'state.sqlite')
  const store = sqliteStore(small)
  const full = writeUntilItFails(store)
  expect(full.error).toBeInstanceOf(StateDiskError)
  expect(keptBy(store.read(), 'a')).toEqual(expectedOf('a', script(1).take(full.count).toArray(), full.count))
  disk.remount('size=900k')
  const later = writeUntilItFails(store, full.count)
  expect(later.count).toBeGreaterThan(full.count)
  store.close()
  expect(() => sqliteStore(join(disk.folder, 'other.sqlite'))).toThrow(StateDiskError)
  disk.remount('size=8m')
  expectFirst(small, later.count)
})

test('a file or folder that cannot be written says so, and nothing is changed', () => {
  expect(() => sqliteStore('/dev/null/state.sqlite')).toThrow(StateUnwritableError)
  const path = newFile()
  mkdirSync(join(path, '..'))
  mkdirSync(path)
  expect(() => sqliteStore(path)).toThrow(/cannot be written: .*Make the file and its folder writable/)

  // Who is root may write everywhere but on what is mounted read-only.
  const disk = process.getuid?.() === 0 ? mounted('size=1m') : undefined
  const locked = disk ? join(disk.folder, 'state.sqlite') : newFile()
  const store = sqliteStore(locked)
  store.write((state) => applyWrite(state, 'a', 0, { kind: 'put', key: 1, text: 'kept' }))
  store.close()
  const bytes = readFileSync(locked)
  if (disk) disk.remount('ro')
  else chmodSync(locked, 0o400)
  if (disk || process.getuid?.() !== 0) expect(() => sqliteStore(locked)).toThrow(StateUnwritableError)
  expect(readFileSync(locked)).toEqual(bytes)
})

test('a file that another process keeps busy says so', () => {
  const path = newFile()
  const store = sqliteStore(path)
  const other = new DatabaseSync(path, { timeout: 0 })
  store.write((state) => {
    const error = thrownBy(() => other.exec('BEGIN IMMEDIATE'))
    expect(storeFailure(path, error)).toBeInstanceOf(StateBusyError)
    return [state, undefined]
  })
  other.close()
  store.close()
})

test('an error that is not of the file goes on as it is', () => {
  const error = new TypeError('no')
  expect(storeFailure('/x', error)).toBe(error)
})

test('a state of an older version is refused with what to do, and left byte for byte', () => {
  const path = newFile()
  sqliteStore(path).close()
  const older = new DatabaseSync(path)
  older.exec('PRAGMA user_version = 0')
  older.close()
  const bytes = readFileSync(path)
  expect(thrownBy(() => sqliteStore(path))).toMatchObject({
    name: 'StateVersionError',
    found: 0,
    expected: stateVersion,
  })
  expect(() => sqliteStore(path)).toThrow(/Move it away to begin with a new one/)
  expect(readFileSync(path)).toEqual(bytes)
})

test('cut off or overwritten anywhere, a file is refused as damaged or read whole; it is never half a state', () => {
  const path = newFile()
  const store = sqliteStore(path)
  for (const [at, write] of script(3).take(60).toArray().entries()) {
    if (write.kind !== 'refuse') store.write((state) => applyWrite(state, 'a', at, write))
  }
  const whole = store.read()
  store.close()
  const bytes = readFileSync(path)
  const page = 4096
  const pages = bytes.length / page
  expect(pages).toBeGreaterThan(10)
  let refused = 0
  for (let at = 1; at < pages; at += 1) {
    for (const harm of ['cut', 'overwritten'] as const) {
      const harmed = newFile()
      mkdirSync(dirname(harmed), { recursive: true })
      writeFileSync(harmed, bytes)
      if (harm === 'cut') truncateSync(harmed, at * page)
      else writeFileSync(harmed, Buffer.from(bytes).fill(0x5a, at * page, (at + 1) * page))
      const before = readFileSync(harmed)
      const found = thrownBy(() => {
        const opened = sqliteStore(harmed)
        const state = opened.read()
        opened.close()
        return state
      })
      if (found instanceof StateFileError) {
        refused += 1
        expect(readFileSync(harmed)).toEqual(before)
      } else expect(found).toEqual(whole)
    }
  }
  expect(refused).toBeGreaterThan(pages)
})

test('when its store fails while it serves, HTTP answers 503 with the problem of the contract', async () => {
  const store = sqliteStore(newFile())
  const mock = createMock({ scryptCost: 1, store })
  const server = await serve(mock)
  store.close()
  store.read = () => {
    throw new StateDiskError('/home/ada/state.sqlite', 'full')
  }
  const answer = await fetch(`${server.baseUrl}/meta`)
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('retry-after')]).toEqual([
    503,
    'application/problem+json',
    '30',
  ])
  const problem = await answer.text()
  expect(JSON.parse(problem)).toMatchObject({ type: expect.stringMatching(/\/unavailable$/), instance: '/v1/meta' })
  expect(problem).not.toContain('/home/ada')
  await server.close()
})

/** What `work` throws; what it gives when it throws nothing. */
function thrownBy(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
