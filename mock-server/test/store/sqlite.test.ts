import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { createMock, type Mock, seededRandom } from '../../src/index.ts'
import { emptyState } from '../../src/platform/state.ts'
import { StateFileError, StateVersionError, sqliteStore } from '../../src/store/sqlite.ts'
import { callerOf } from '../support/caller.ts'
import { person } from '../support/person.ts'
import { newFile } from './support/new-file.ts'

function open(path: string, seed = 'store') {
  const mock = createMock({
    clock: '2026-11-24T09:30:00.000Z',
    random: seededRandom(seed),
    scryptCost: 1,
    store: sqliteStore(path),
  })
  return { ...mock, ...callerOf(mock.fetch) }
}

test('what was written is there when the file is opened again', async () => {
  const path = newFile()
  const first = open(path)
  const ada = await person(first)
  const before = first.world.snapshot()
  await first.close()
  const second = open(path, 'other')
  expect(second.world.snapshot()).toEqual(before)
  const account = await callerOf(second.fetch, { token: ada.accessToken }).get('/v1/account')
  expect(account).toMatchObject({ status: 200, body: { email: ada.email } })
  await second.close()
})

test('what one process writes the other sees at its next request, its time included', async () => {
  const path = newFile()
  const [one, other] = [open(path, 'one'), open(path, 'other')]
  const ada = await person(one)
  const account = await callerOf(other.fetch, { token: ada.accessToken }).get('/v1/account')
  expect(account.body).toMatchObject({ id: ada.accountId })
  other.world.advance('P1D')
  expect(one.world.now()).toBe(Date.parse('2026-11-25T09:30:00.000Z'))
  await Promise.all([one.close(), other.close()] satisfies Promise<void>[])
})

test('a rule that throws changes nothing, and the store goes on', async () => {
  const store = sqliteStore(newFile())
  const before = store.read()
  const broken = () =>
    store.write(() => {
      throw new Error('no')
    })
  expect(broken).toThrow('no')
  expect(store.read()).toBe(before)
  store.write((state) => [{ ...state, world: { ...state.world, seed: 'x' } }, undefined])
  expect(store.read().world.seed).toBe('x')
  store.close()
})

test('only what changed is written', async () => {
  const path = newFile()
  const store = sqliteStore(path)
  const row = (id: string) =>
    [id, { id, to: 'ada@example.org', kind: 'verification-code', subject: 's', text: 't', at: 1 }] as const
  store.write((state) => [{ ...state, mails: new Map([row('mai_1'), row('mai_2')]) }, undefined])
  const watcher = new DatabaseSync(path)
  watcher.exec('CREATE TABLE log (id TEXT)')
  for (const event of ['INSERT', 'UPDATE', 'DELETE']) {
    const which = event === 'DELETE' ? 'old' : 'new'
    watcher.exec(
      `CREATE TRIGGER log_${event} AFTER ${event} ON documents BEGIN INSERT INTO log VALUES ('${event} ' || ${which}.id); END`,
    )
  }
  store.write((state) => {
    const mails = new Map(state.mails).set(...row('mai_3'))
    mails.delete('mai_1')
    return [{ ...state, mails }, undefined]
  })
  const log = watcher
    .prepare('SELECT id FROM log')
    .all()
    .map(({ id }) => id)
  expect(log).toEqual(['DELETE mai_1', 'INSERT mai_3'])
  watcher.close()
  store.close()
})

test("P6.2: the file is the owner's alone and holds no password and no token", async () => {
  const path = newFile()
  const mock = open(path)
  const ada = await person(mock)
  await ada.get('/v1/account')
  await mock.close()
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700)
  const bytes = readFileSync(path).toString('latin1')
  expect(bytes).toContain(ada.email)
  for (const secret of [ada.password, ada.accessToken, ada.refreshToken]) expect(bytes).not.toContain(secret)
})

test('what is deleted is not left behind in the file', async () => {
  const path = newFile()
  const store = sqliteStore(path)
  const mail = {
    id: 'mai_1',
    to: 'ada@example.org',
    kind: 'verification-code',
    subject: 'unforgettable',
    text: 't',
    at: 1,
  } as const
  store.write((state) => [{ ...state, mails: new Map([['mai_1', mail]]) }, undefined])
  store.write((state) => [{ ...state, mails: new Map() }, undefined])
  store.close()
  expect(readFileSync(path).toString('latin1')).not.toContain('unforgettable')
})

test('a file that is no state, or of another version, is refused and left byte for byte', async () => {
  const text = newFile().replace('/folder', '')
  writeFileSync(text, 'this is not a database, but a letter to a friend')
  expect(() => sqliteStore(text)).toThrow(StateFileError)
  expect(readFileSync(text, 'utf8')).toBe('this is not a database, but a letter to a friend')

  const foreign = newFile().replace('/folder', '')
  const database = new DatabaseSync(foreign)
  database.exec('CREATE TABLE bookmarks (url TEXT)')
  database.close()
  const foreignBytes = readFileSync(foreign)
  expect(() => sqliteStore(foreign)).toThrow(/a database of something else/)
  expect(readFileSync(foreign)).toEqual(foreignBytes)

  const newer = newFile()
  sqliteStore(newer).close()
  const upgrade = new DatabaseSync(newer)
  upgrade.exec('PRAGMA user_version = 999')
  upgrade.close()
  const newerBytes = readFileSync(newer)
  expect(() => sqliteStore(newer)).toThrow(StateVersionError)
  expect(() => sqliteStore(newer)).toThrow(/has version 999.*Use the newer version/)
  expect(readFileSync(newer)).toEqual(newerBytes)
})

test('a damaged file says so and is left as it was', async () => {
  const path = newFile()
  const mock = open(path)
  for (let at = 0; at < 20; at += 1) await person(mock, { email: `person${at}@example.org` })
  await mock.close()
  const bytes = readFileSync(path)
  bytes.fill(0x5a, 4096)
  writeFileSync(path, bytes)
  expect(() => sqliteStore(path)).toThrow(StateFileError)
  expect(readFileSync(path)).toEqual(bytes)
})

test('a new file is as empty as memory', () => {
  const store = sqliteStore(newFile())
  expect(store.read()).toEqual(emptyState())
  store.close()
})

test('two processes that write at once lose nothing', async () => {
  const path = newFile()
  const mocks: Mock[] = [open(path, 'a'), open(path, 'b'), open(path, 'c')]
  const emails = Array.from({ length: 12 }, (_, at) => `person${at}@example.org`)
  await Promise.all(
    emails.map((email, at) => person({ ...mocks[at % 3]!, ...callerOf(mocks[at % 3]!.fetch) }, { email })),
  )
  const known = [...mocks[0]!.world.snapshot().accounts.values()].map(({ email }) => email)
  expect(known.sort()).toEqual(emails.sort())
  for (const mock of mocks) await mock.close()
})
