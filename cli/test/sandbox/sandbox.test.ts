import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { binary, jsonError, temporaryPianeo } from '../support/pianeo.ts'
import { signedIn } from '../support/signed-in.ts'

const day = 86_400_000

test('the clock of the sandbox moves on and stays moved for the next command', async () => {
  await using pianeo = await signedIn()
  const begun = Date.now()
  const { json } = await pianeo.ok('sandbox', 'advance', 'P3D', '--json')
  expect(Date.parse(json.now) - begun).toBeGreaterThanOrEqual(3 * day)
  const { json: later } = await pianeo.ok('sandbox', 'advance', 'PT1S', '--json')
  expect(Date.parse(later.now)).toBeGreaterThan(Date.parse(json.now))
  // The access token has expired meanwhile: it is renewed on the way.
  expect((await pianeo.ok('whoami', '--json')).json).toMatchObject({ email: 'ada@example.org' })
})

test('a session unused for longer than it lives is gone', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('sandbox', 'advance', 'P31D', '--json')
  const { error } = await pianeo.fails(4, 'whoami', '--json')
  expect(error.message).toContain('pianeo sign-in')
})

test.each(['30', 'P', 'PT', 'P1H', '-P1D', ''])('%j is no duration', async (duration) => {
  await using pianeo = await temporaryPianeo()
  expect(jsonError(await pianeo.run(['sandbox', 'advance', '--json', '--', duration]), 2).code).toBe('usage')
})

test('the clock goes no further than the dates of the contract, and works on where it stood', async () => {
  await using pianeo = await signedIn()
  const { error } = await pianeo.fails(2, 'sandbox', 'advance', 'P10000Y', '--json')
  expect(error.message).toContain('8999')
  expect((await pianeo.ok('whoami', '--json')).json).toMatchObject({ email: 'ada@example.org' })
})

test('reset makes the sandbox new: no mail, nobody signed in, the clock at real time', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('sandbox', 'advance', 'P3D', '--json')
  const { json } = await pianeo.ok('sandbox', 'reset', '--json')
  expect(Math.abs(Date.parse(json.now) - Date.now())).toBeLessThan(day)
  expect((await pianeo.ok('sandbox', 'outbox', '--json')).json).toEqual([])
  await pianeo.fails(4, 'whoami', '--json')
})

test('the sandbox commands are for the sandbox alone', async () => {
  await using pianeo = await temporaryPianeo()
  const { error } = await pianeo.fails(2, 'sandbox', 'outbox', '--api-url', 'https://api.example/v1', '--json')
  expect(error.message).toContain('--api-url')
})

/** Spoils the state in some way, by its path. */
const spoils: [string, (path: string) => Promise<void>, string][] = [
  ['is none', (path) => writeFile(path, 'not a database'), 'not a database'],
  ['is damaged', async (path) => writeFile(path, (await readFile(path)).fill(0x5a, 4096)), 'malformed'],
  ['has another version', async (path) => version(path, 999), 'version 999'],
  ['is older', async (path) => version(path, 0), 'version 0'],
]

function version(path: string, number: number): void {
  const database = new DatabaseSync(path)
  database.exec(`PRAGMA user_version = ${number}`)
  database.close()
}

test.each(spoils)(
  'a state that %s is named and left as it is; reset keeps it and begins anew',
  async (_, spoil, told) => {
    await using pianeo = await signedIn()
    const path = join(pianeo.home, 'sandbox', 'state.sqlite')
    await spoil(path)
    const bytes = await readFile(path)
    const { error } = await pianeo.fails(2, 'whoami', '--json')
    expect(error).toMatchObject({ code: 'sandbox-unusable', retryable: false })
    for (const words of [path, told, '`pianeo sandbox reset`']) expect(error.message).toContain(words)
    expect(await readFile(path)).toEqual(bytes)

    const { json } = await pianeo.ok('sandbox', 'reset', '--json')
    expect(json.kept).toMatch(/sandbox-\d{4}-\d\d-\d\dT[\d-]+Z$/)
    expect(await readFile(join(json.kept, 'state.sqlite'))).toEqual(bytes)
    expect((await pianeo.ok('sandbox', 'outbox', '--json')).json).toEqual([])
    expect((await pianeo.ok('sandbox', 'reset', '--json')).json.kept).toBeNull()
  },
)

test('on a full disk a command says so and may be tried again; what was acknowledged is there', async () => {
  await using pianeo = await signedIn()
  const file = join(pianeo.home, 'contacts.vcf')
  const cards = Array.from({ length: 4_000 }, (_, at) => `BEGIN:VCARD\nFN:Person ${at}\nEND:VCARD\n`)
  await writeFile(file, cards.join(''))
  // No file of the process may grow beyond this many blocks: the same to a program as a disk that is full.
  const limited = spawnSync(
    'sh',
    [
      '-c',
      'ulimit -f 1200; exec "$0" "$@"',
      process.execPath,
      binary,
      ...importing(file, '--consent', '--batch', '100'),
    ],
    { encoding: 'utf8', env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', PIANEO_HOME: pianeo.home } },
  )
  const lines = limited.stderr.trim().split('\n')
  const { error } = JSON.parse(lines.pop()!)
  expect(limited.status).toBe(8)
  expect(error).toMatchObject({ code: 'sandbox-unavailable', exit: 8, retryable: true })
  expect(error.message).toContain('Free some room')
  const { progress } = JSON.parse(lines.pop()!)
  const [found] = (await pianeo.ok('contacts', 'imports', '--json')).json
  expect(found).toMatchObject({ id: progress.importId, counts: { cards: progress.sent } })
  const resumed = await pianeo.run(importing(file, '--resume'))
  expect(JSON.parse(resumed.stdout).counts).toMatchObject({ cards: 4_000, created: 4_000 })
}, 120_000)

function importing(file: string, ...args: string[]): string[] {
  return ['contacts', 'import', file, '--progress=json', '--json', ...args]
}

test('in a home that cannot be written a command says so, and names the way out', async () => {
  await using pianeo = await signedIn()
  // Where there should be a folder is a file: nobody, root neither, can write there.
  const home = join(pianeo.home, 'file')
  await writeFile(home, '')
  const error = jsonError(await pianeo.run(['whoami', '--json'], { env: { PIANEO_HOME: home } }), 2)
  expect(error.code).toBe('sandbox-unusable')
  expect(error.message).toContain('PIANEO_HOME')
  const reset = jsonError(await pianeo.run(['sandbox', 'reset', '--json'], { env: { PIANEO_HOME: home } }), 2)
  expect(reset.code).toBe('sandbox-unusable')
})

test('begun by several commands at once, the sandbox is one', async () => {
  await using pianeo = await temporaryPianeo()
  const clocks = await Promise.all(
    ['P1D', 'P2D', 'P4D', 'P8D'].map((by) => pianeo.ok('sandbox', 'advance', by, '--json')),
  )
  const last = Math.max(...clocks.map(({ json }) => Date.parse(json.now)))
  expect(Math.round((last - Date.now()) / day)).toBe(15)
})
