import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, copyFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createMock } from '@pianeojobs/mock-server'
import { sqliteStore } from '@pianeojobs/mock-server/sqlite'
import { createClient } from '@pianeojobs/sdk'
import { expect, test } from 'vitest'
import { baseUrl } from '../support/member.ts'
import { binary, jsonError, type Pianeo } from '../support/pianeo.ts'
import { signedIn } from '../support/signed-in.ts'

/** Distinct cards, every 700th of which is one that was before: then the result has warnings to remember. */
const cards = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const person = at % 700 === 699 ? at - 100 : at
    return `BEGIN:VCARD\nFN:Person ${person}\nEMAIL:person${person}@example.org\nEND:VCARD\n`
  }).join('')

async function cardFile(pianeo: Pianeo, count: number): Promise<string> {
  const path = join(pianeo.home, 'contacts.vcf')
  await writeFile(path, cards(count))
  return path
}

interface Batch {
  readonly importId: string
  readonly batch: number
  readonly entries: number
  readonly sent: number
  readonly total: number | null
}

/** The acknowledged batches among the lines that a command wrote on stderr. */
function batchesIn(stderr: string): Batch[] {
  return stderr
    .split('\n')
    .filter((line) => line.startsWith('{"progress":'))
    .map((line) => JSON.parse(line).progress)
}

/** Begins a command that is to be killed: its end, and the batches that it told of until then. */
function begun(pianeo: Pianeo, args: readonly string[]) {
  const child: ChildProcess = spawn(process.execPath, [binary, ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', PIANEO_HOME: pianeo.home },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr!.setEncoding('utf8').on('data', (text) => (stderr += text))
  const ended = once(child, 'close')
  return {
    kill: async () => {
      child.kill('SIGKILL')
      await ended
      // What was being written when it was killed is no line.
      return batchesIn(stderr.slice(0, stderr.lastIndexOf('\n') + 1))
    },
    /** Waits until so many batches are in, or it ends by itself. */
    until: async (count: number) => {
      while (child.exitCode === null && batchesIn(stderr).length < count) await sleep(5)
    },
  }
}

/** Another process on the same sandbox, writing as the same person. */
async function neighbour(pianeo: Pianeo) {
  const tokens = await pianeo.savedTokens()
  const mock = createMock({ seed: 'town', store: sqliteStore(join(pianeo.home, 'sandbox', 'state.sqlite')) })
  const client = createClient({ baseUrl, fetch: mock.fetch, tokens: tokens!.accessToken })
  return { mock, client }
}

test('P2.1: killed at twenty random moments, an import of 10,000 cards comes in whole, each card once', async () => {
  await using whole = await signedIn()
  const expected = (await whole.ok('contacts', 'import', await cardFile(whole, 10_000), '--consent', '--json')).json
  await using pianeo = await signedIn()
  const file = await cardFile(pianeo, 10_000)
  const { mock, client } = await neighbour(pianeo)
  const told: Batch[] = []
  const titles: string[] = []
  for (let moment = 0; moment < 20; moment += 1) {
    const [known] = (await client.contacts.imports.list()).items
    const go = ['--progress=json', '--json', ...(known ? ['--resume'] : ['--consent', '--batch', '50'])]
    const running = begun(pianeo, ['contacts', 'import', file, ...go])
    const title = `Analyst ${moment}`
    const writing = client.profile.experiences.create({ title, organization: { name: 'Works' }, start: '2020' })
    await running.until(Math.floor(Math.random() * 14))
    await sleep(Math.random() * 30)
    told.push(...(await running.kill()))
    titles.push((await writing).title)

    const [found] = (await client.contacts.imports.list()).items
    const batches = found?.batches ?? []
    expect(batches).toEqual(batches.map((_, at) => at + 1))
    expect(batches).toEqual(expect.arrayContaining(told.map(({ batch }) => batch)))
    expect(found?.counts.cards ?? 0).toBe(batches.length * 50)
  }
  expect(told.length).toBeGreaterThan(20)
  const acknowledged = told.map(({ batch }) => batch)
  expect(new Set(acknowledged).size).toBe(acknowledged.length)

  const [found] = (await client.contacts.imports.list()).items
  if (found?.state === 'importing') {
    const { json } = await pianeo.ok('contacts', 'import', file, '--resume', '--json')
    expect(withoutIds(json)).toEqual(withoutIds(expected))
  }
  const [done] = (await client.contacts.imports.list()).items
  expect(done).toMatchObject({ state: 'completed_with_warnings', counts: { ...expected.counts } })
  const names = (await client.contacts.list({ limit: 100 }).toArray()).map(({ displayName }) => displayName)
  expect(names).toHaveLength(expected.counts.created)
  expect(new Set(names).size).toBe(names.length)
  const { experiences } = await client.profile.get()
  expect(experiences.map(({ title }) => title).sort()).toEqual(titles.sort())
  await mock.close()
}, 180_000)

function withoutIds({ importId: _, ...result }: { importId: string }) {
  return result
}

/** An import of 500 cards of which some batches are in, killed then: its id. */
async function interrupted(pianeo: Pianeo, file: string): Promise<string> {
  const running = begun(pianeo, ['contacts', 'import', file, '--consent', '--batch', '20', '--progress=json'])
  await running.until(2)
  const told = await running.kill()
  return told[0]!.importId
}

test('P2.1: contacts imports lists them, newest first, with what can be done about each', async () => {
  await using pianeo = await signedIn()
  expect((await pianeo.ok('contacts', 'imports', '--json')).json).toEqual([])
  const file = await cardFile(pianeo, 500)
  const unfinished = await interrupted(pianeo, file)
  await pianeo.run(['contacts', 'import', '-'], { stdin: cards(3) })
  const { json } = await pianeo.ok('contacts', 'imports', '--json')
  expect(json).toMatchObject([
    { state: 'completed', counts: { cards: 3 }, file: null, next: 'undo' },
    { id: unfinished, state: 'importing', file, next: 'resume' },
  ])
  const { stdout } = await pianeo.run(['contacts', 'imports'])
  expect(stdout).toContain(`pianeo contacts import ${file} --resume ${unfinished}`)
  expect(stdout).toContain(`pianeo contacts undo ${json[0].id}`)

  const remembered = join(pianeo.home, 'sandbox', 'imports')
  const [name] = await readdir(remembered)
  expect((await stat(join(remembered, name!))).mode & 0o777).toBe(0o600)
  await pianeo.ok('contacts', 'undo', unfinished, '--json')
  expect((await pianeo.ok('contacts', 'imports', '--json')).json[1]).toMatchObject({ state: 'cancelled', next: null })
  expect(await readdir(remembered)).toEqual([])
})

test('P2.1: only the same file in the same batches goes on; anything else is refused and sends nothing', async () => {
  await using pianeo = await signedIn()
  const file = await cardFile(pianeo, 500)
  const resume = (...args: string[]) => ['contacts', 'import', ...args, '--resume', '--json']
  expect((await pianeo.fails(3, ...resume(file, '--consent'))).error.code).toBe('nothing-to-resume')
  const importId = await interrupted(pianeo, file)
  const before = (await pianeo.ok('contacts', 'imports', '--json')).json

  const named = await pianeo.fails(2, 'contacts', 'import', file, importId, '--json')
  expect(named.error.message).toContain('--resume')
  expect((await pianeo.fails(2, ...resume(file, '--batch', '10'))).error.message).toContain('--batch 20')
  const piped = await pianeo.run(resume('-'), { stdin: cards(500) })
  expect(jsonError(piped, 2).message).toContain('Name the file')
  expect((await pianeo.fails(3, ...resume(file, 'imp_00000000000000000000000000'))).error.code).toBe('not-found')
  const copy = join(pianeo.home, 'copy.vcf')
  await copyFile(file, copy)
  await appendFile(file, cards(1))
  const changed = await pianeo.fails(6, ...resume(file))
  expect(changed.error).toMatchObject({
    code: 'import-file-changed',
    message: expect.stringContaining('contacts undo'),
  })
  expect((await pianeo.ok('contacts', 'imports', '--json')).json).toEqual(before)

  // The same bytes elsewhere are the same file.
  const { json } = await pianeo.ok(...resume(copy, importId, '--batch', '20'))
  expect(json).toMatchObject({ importId, state: 'completed', counts: { cards: 500, created: 500 } })
  const ended = await pianeo.fails(6, ...resume(copy, importId))
  expect(ended.error).toMatchObject({
    code: 'import-not-resumable',
    message: expect.stringContaining('it is completed'),
  })
})

test('P2.1: an import that this computer does not know is not resumed, unless nothing of it is in', async () => {
  await using pianeo = await signedIn()
  const file = await cardFile(pianeo, 500)
  const importId = await interrupted(pianeo, file)
  await rm(join(pianeo.home, 'sandbox', 'imports'), { recursive: true })
  const { error } = await pianeo.fails(6, 'contacts', 'import', file, '--resume', '--json')
  expect(error).toMatchObject({ code: 'import-not-resumable', message: expect.stringContaining('on this computer') })
  await pianeo.ok('contacts', 'undo', importId, '--json')

  // Killed after the import was opened and before it was remembered.
  const { mock, client } = await neighbour(pianeo)
  const { id } = await client.contacts.imports.create({ mode: 'plain', source: 'vcard' })
  const { json } = await pianeo.ok('contacts', 'import', file, '--resume', '--json')
  expect(json).toMatchObject({ importId: id, counts: { cards: 500, created: 500 } })
  await mock.close()
})

test('P2.1: what the platform has of an import must be the first batches of the file', async () => {
  await using pianeo = await signedIn()
  const file = await cardFile(pianeo, 500)
  const importId = await interrupted(pianeo, file)
  const { mock, client } = await neighbour(pianeo)
  await client.contacts.imports.putBatch(importId, 900, { entries: [{ index: 1, displayName: 'Somebody else' }] })
  const { error } = await pianeo.fails(6, 'contacts', 'import', file, '--resume', '--json')
  expect(error).toMatchObject({ code: 'import-not-resumable', message: expect.stringContaining('first batches') })
  await mock.close()
})
