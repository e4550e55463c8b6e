import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { createMock, seededRandom } from '../../src/index.ts'
import type { AccountRow } from '../../src/platform/accounts/account-row.ts'
import { eraseAccount } from '../../src/platform/erasure/erase-account.ts'
import type { NoticeRow } from '../../src/platform/notices/notice-row.ts'
import { digest } from '../../src/platform/secrets.ts'
import { ownedPut, ownedRemove } from '../../src/platform/table.ts'
import { sqliteStore } from '../../src/store/sqlite.ts'
import { callerOf } from '../support/caller.ts'
import { edit } from '../support/edit.ts'
import { readyExport, richPerson } from '../support/exports.ts'
import { person } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import type { TestMock } from '../support/test-mock.ts'

function newFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'pianeojobs-erasure-')), 'state.sqlite')
}

function open(path: string, random = 'erasure'): TestMock {
  const mock = createMock({
    clock: '2026-11-24T09:30:00.000Z',
    random: seededRandom(random),
    scryptCost: 1,
    store: sqliteStore(path),
  })
  return { ...mock, ...callerOf(mock.fetch) }
}

/** Everything of the canaries that stands in the file or beside it. */
function found(path: string, canaries: readonly string[]): string[] {
  const files = ['', '-wal', '-shm'].map((suffix) => path + suffix).filter(existsSync)
  const bytes = files
    .map((file) => readFileSync(file, 'latin1'))
    .join('\n')
    .toLowerCase()
  return canaries.filter((canary) => bytes.includes(Buffer.from(canary.toLowerCase()).toString('latin1')))
}

/** Somebody with something everywhere, who changed much of it, and everything that would tell of them. */
async function somebodyToForget(mock: TestMock) {
  const ada = await richPerson(mock)
  const again = await signInAgain(mock, ada)
  await again.get('/v1/account', { headers: { 'User-Agent': 'canary-agent/1.0' } })
  const { body } = await mock.post('/v1/sessions', {
    body: { email: ada.email, password: ada.password },
    headers: { 'User-Agent': 'canary-agent/1.0 (Linux)' },
  })
  await edit(ada, '/v1/profile', {
    headline: 'canary-headline',
    location: { city: 'canary-city', region: null, country: 'FR' },
    links: [{ url: 'https://canary-link.example/', label: 'canary-label' }],
  })
  for (let round = 0; round < 30; round += 1) {
    await edit(ada, '/v1/profile', { summary: `canary-summary ${'and so on '.repeat(round * 20)}` })
  }
  await readyExport(ada)
  await ada.post('/v1/email-verifications', { body: { email: 'canary-new@example.org' } })
  const { passwordHash, personId } = mock.world.snapshot().accounts.get(ada.accountId)!
  const tokens = [ada.accessToken, ada.refreshToken, again.accessToken, body.accessToken]
  const canaries = [
    ...['Lovelace', 'ada@example.org', 'canary-'],
    ...['HYPERLINK', 'Müller-Lüdenscheidt', 'Bob Babbage', '+33 6 12 34 56 78', 'cme, Inc.'],
    ...[ada.accountId, personId, ada.sessionId, passwordHash],
    ...tokens.flatMap((token) => [token, digest(token)]),
  ]
  return { ada, canaries }
}

test('P5.2, G17: once an erasure is executed, no byte of the person is in the file of the state nor its log', async () => {
  const path = newFile()
  const mock = open(path)
  const { ada, canaries } = await somebodyToForget(mock)
  // Tokens lie there as digests from the beginning, and Bob stays.
  const gone = canaries.filter((canary) => canary !== 'Bob Babbage')
  expect(found(path, gone).length).toBeGreaterThan(12)
  expect((await ada.put('/v1/erasure', { body: {} })).status).toBe(200)
  mock.world.advance('P13D')
  expect(found(path, gone)).not.toEqual([])
  mock.world.advance('P2D')
  expect(found(path, gone)).toEqual([])
  expect(found(path, ['Bob Babbage'])).toEqual(['Bob Babbage'])
  await person(mock, { name: 'Eve', email: 'eve@example.org' })
  expect(found(path, gone)).toEqual([])
  expect(mock.defects()).toEqual([])
  await mock.close()
  expect(found(path, gone)).toEqual([])
})

test('G17: when the process ended before the file was scrubbed, whoever opens it next does it', async () => {
  const path = newFile()
  const mock = open(path)
  const { ada, canaries } = await somebodyToForget(mock)
  const gone = canaries.filter((canary) => canary !== 'Bob Babbage')
  await ada.put('/v1/erasure', { body: { graceDays: 0 } })
  // Another process that reads keeps the log from being emptied.
  const reader = new DatabaseSync(path)
  reader.exec('BEGIN; SELECT count(*) FROM documents')
  mock.world.advance('PT1S')
  expect((await ada.get('/v1/account')).status).toBe(401)
  expect(found(path, gone)).not.toEqual([])
  reader.close()
  await open(path, 'other').close()
  expect(found(path, gone)).toEqual([])
  expect(mock.defects()).toEqual([])
  await mock.close()
})

test('G17: however documents were written, moved and deleted, none of an account is left when it goes', () => {
  const pick = seededRandom('churn')
  const below = (limit: number) => ((pick(1)[0]! << 8) | pick(1)[0]!) % limit
  for (let round = 0; round < 4; round += 1) {
    const path = newFile()
    const store = sqliteStore(path)
    const accounts = ['acc_canary', 'acc_bob', 'acc_eve']
    const rows = accounts.map((id) => [id, { id } as AccountRow] as const)
    store.write((state) => [{ ...state, accounts: new Map(rows) }, undefined])
    for (let step = 0; step < 500; step += 1) {
      const owner = accounts[below(3)]!
      const id = `${owner}-${below(200)}`
      const document = { id, text: `${owner} `.repeat(1 + below(below(20) === 0 ? 900 : 30)) } as unknown as NoticeRow
      store.write((state) => {
        const notices =
          below(10) < 7 ? ownedPut(state.notices, owner, id, document) : ownedRemove(state.notices, owner, [id])
        return [{ ...state, notices }, undefined]
      })
    }
    store.write((state) => [eraseAccount(state, { id: 'acc_canary', email: '' } as AccountRow), undefined])
    expect(store.read().notices.size).toBe(2)
    expect(found(path, ['acc_canary', 'acc_bob'])).toEqual(['acc_bob'])
    store.close()
  }
})
