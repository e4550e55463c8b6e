import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { bytesSource, listArchive, readArchiveEntry, verifyArchive } from '@pianeojobs/sdk/archive'
import { expect, test } from 'vitest'
import { runNode, temporaryFolder } from './support/run-program.ts'

const repository = dirname(dirname(import.meta.dirname))
const tour = join(repository, 'examples', 'tour.ts')
const pianeo = join(repository, 'cli', 'bin', 'run.js')

/** Makes the password of the tour one that is known here; the programs it starts keep their randomness. */
const knownPassword = Buffer.alloc(24, 'Pw').toString('base64url')
const preload = `data:text/javascript,${encodeURIComponent(`
  import crypto from 'node:crypto'
  import { syncBuiltinESMExports } from 'node:module'
  crypto.randomBytes = (length) => Buffer.alloc(length, 'Pw')
  syncBuiltinESMExports()`)}`

test('P5.1, P9.1: the tour ends with an archive that is whole, and leaves its password nowhere', async () => {
  await using temporary = await temporaryFolder()
  const env = { TMPDIR: temporary.path }
  const { exit, stdout, stderr } = await runNode(['--import', preload, tour], { env })
  expect([exit, stderr]).toEqual([0, expect.not.stringMatching(/error|warning/i)])

  const path = /^The archive lies at (.+)$/m.exec(stdout)?.[1]
  const home = /^Go on in this world: {2}export PIANEO_HOME=(.+)$/m.exec(stdout)?.[1]
  expect([path, home]).toEqual([expect.stringContaining(temporary.path), expect.stringContaining(temporary.path)])
  const archive = bytesSource(await readFile(path!))
  expect(await verifyArchive(archive)).toMatchObject({ ok: true, problems: [] })

  const places = { stdout, stderr, ...(await filesBelow(home!)), ...(await entriesOf(archive)) }
  expect(Object.keys(places)).toEqual(expect.arrayContaining([path, join(home!, 'settings.json')]))
  expect(Object.entries(places).filter(([, text]) => text.includes(knownPassword))).toEqual([])

  // It was this password indeed: it signs in where the tour was.
  const args = [pianeo, 'sign-in', '--email', 'ada@example.org', '--password-stdin', '--json']
  const signedIn = await runNode(args, { env: { PIANEO_HOME: home! }, stdin: knownPassword })
  expect([signedIn.exit, signedIn.stderr]).toEqual([0, ''])
})

async function filesBelow(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(file, 'latin1')])))
}

async function entriesOf(archive: ReturnType<typeof bytesSource>): Promise<Record<string, string>> {
  const texts: Record<string, string> = {}
  for (const { path } of await listArchive(archive)) {
    const chunks = await Array.fromAsync(readArchiveEntry(archive, path))
    texts[`in the archive: ${path}`] = Buffer.concat(chunks).toString('latin1')
  }
  return texts
}
