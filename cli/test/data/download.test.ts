import { createHash } from 'node:crypto'
import { access, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openArchive } from '../support/archive.ts'
import { jsonError, temporaryPianeo } from '../support/pianeo.ts'
import { remotePlatform } from '../support/remote-platform.ts'
import { password, signedIn } from '../support/signed-in.ts'
import { atTerminal } from '../support/terminal.ts'

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('P5.1 G15: data download saves an archive for its owner only, in a folder that it makes', async () => {
  await using pianeo = await signedIn()
  const folder = join(pianeo.home, 'new', 'folder')
  const { json } = await pianeo.ok('data', 'download', '--output', folder, '--json')
  const bytes = await readFile(json.path)
  expect(json).toEqual({ path: json.path, bytes: bytes.length, sha256: digest(bytes) })
  expect(json.path).toMatch(/\/new\/folder\/pianeojobs-ada-lovelace-\d{8}T\d{6}Z\.zip$/)
  expect((await stat(json.path)).mode & 0o777).toBe(0o600)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  expect(await readdir(folder)).toHaveLength(1)
})

test('P5.1: what sha256sum checks holds on the unpacked archive', async () => {
  await using pianeo = await signedIn()
  const { json } = await pianeo.ok('data', 'download', '--output', pianeo.home, '--json')
  const { files } = await openArchive(json.path)
  const sums = files.get('SHA256SUMS')!.toString('utf8').trimEnd().split('\n')
  expect(sums).toHaveLength(files.size - 1)
  for (const line of sums) {
    const [, sum, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line)!
    expect([path, digest(files.get(path!)!)]).toEqual([path, sum])
  }
})

test('P6.2 P7.2: neither the password nor a token is in the archive', async () => {
  await using pianeo = await signedIn()
  const tokens = (await pianeo.savedTokens())!
  const { json } = await pianeo.ok('data', 'download', '--output', pianeo.home, '--json')
  const text = (await readFile(json.path)).toString('latin1')
  for (const secret of [password, tokens.accessToken, tokens.refreshToken!]) expect(text).not.toContain(secret)
})

test('P5.1: a file that is there is never overwritten', async () => {
  await using pianeo = await signedIn()
  const path = join(pianeo.home, 'mine.zip')
  await writeFile(path, 'precious')
  const { error } = await pianeo.fails(2, 'data', 'download', '--output', path, '--json')
  expect(error.message).toContain(path)
  expect(await readFile(path, 'utf8')).toBe('precious')
  const other = join(pianeo.home, 'deep', 'other.zip')
  const { json } = await pianeo.ok('data', 'download', '--output', other, '--json')
  expect(json.path).toBe(other)
  await pianeo.fails(2, 'data', 'download', '--output', other, '--json')
  expect(digest(await readFile(other))).toBe(json.sha256)
})

test('P5.1: in a folder, a name that is taken gets a number', async () => {
  await using platform = await remotePlatform()
  await using pianeo = await temporaryPianeo({ env: { PIANEO_API_URL: platform.url, PIANEO_TOKEN: platform.token } })
  const saved = []
  for (const _ of [1, 2]) saved.push((await pianeo.ok('data', 'download', '--output', pianeo.home, '--json')).json)
  expect(new Set(saved.map(({ path }) => path)).size).toBe(2)
  for (const { path, sha256 } of saved) expect(digest(await readFile(path))).toBe(sha256)
})

test('P5.1: a place that cannot be written to is told before anything is asked for', async () => {
  await using pianeo = await signedIn()
  const file = join(pianeo.home, 'file')
  await writeFile(file, '')
  for (const output of [join(file, 'sub'), '/proc/nothing/here', file]) {
    const { error } = await pianeo.fails(2, 'data', 'download', '--output', output, '--json')
    expect(error).toMatchObject({ code: 'usage', message: expect.stringContaining('/') })
  }
  await mkdir(join(pianeo.home, 'there'))
  await pianeo.ok('data', 'download', '--output', join(pianeo.home, 'there'), '--json')
  const { json } = await pianeo.ok('data', 'download', '--output', join(pianeo.home, 'there'), '--json')
  const { files } = await openArchive(json.path)
  expect(JSON.parse(files.get('rights/exports.json')!.toString('utf8'))).toHaveLength(2)
})

test('G15: parts are named with --profile custom, and only with it', async () => {
  await using pianeo = await signedIn()
  const custom = ['data', 'download', '--output', pianeo.home, '--json', '--profile', 'custom']
  const { error } = await pianeo.fails(6, ...custom)
  expect(error.message).toContain('--category')
  const { json } = await pianeo.ok(...custom, '--category', 'profile', '--category', 'rights')
  const { files } = await openArchive(json.path)
  expect([...files.keys()].some((path) => path.startsWith('contacts/'))).toBe(false)
  expect(files.has('profile/me.vcf')).toBe(true)
})

test('G15 G12: a password of more than ten minutes ago is wanted once more: a script gives it on stdin', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('sandbox', 'advance', 'PT11M', '--json')
  const download = ['data', 'download', '--output', pianeo.home, '--json']
  const { error } = await pianeo.fails(4, ...download)
  expect(error).toMatchObject({ code: 'step-up-required', message: expect.stringContaining('--password-stdin') })
  const wrong = await pianeo.run([...download, '--password-stdin'], { stdin: 'wrong-password-1' })
  expect(jsonError(wrong, 4).code).toBe('invalid-credentials')
  const right = await pianeo.run([...download, '--password-stdin'], { stdin: password })
  expect(right).toMatchObject({ exit: 0, stderr: '' })
  await using nobody = await temporaryPianeo()
  await nobody.fails(4, 'data', 'download', '--output', nobody.home, '--json')
})

test('G15 G12: at a terminal the person is asked for the password, and the command goes on', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('sandbox', 'advance', 'PT11M', '--json')
  const download = ['data', 'download', '--output', pianeo.home]
  const asked = 'Your password, once more'
  const { exit, screen } = await atTerminal(pianeo, download, [
    { at: asked, keys: 'wrong-password-1\r' },
    { at: 'not your password', keys: `${password}\r` },
  ])
  expect([exit, screen]).toEqual([0, expect.stringContaining('.zip holds your data')])
  expect(screen).not.toContain(password)
  await pianeo.ok('sandbox', 'advance', 'PT11M', '--json')
  const left = await atTerminal(pianeo, download, [{ at: asked, keys: '\x03' }])
  expect(left.exit).toBe(130)
  const wrong = [asked, 'not your password', 'not your password'].map((at) => ({ at, keys: 'wrong-password-1\r' }))
  expect((await atTerminal(pianeo, download, wrong)).exit).toBe(4)
})

test('P5.1: a person is told what goes on, and where the archive is', async () => {
  await using pianeo = await signedIn()
  const { exit, stdout, stderr } = await pianeo.run(['data', 'download', '--output', pianeo.home])
  expect(exit).toBe(0)
  const path = /^(\/.+\.zip) holds your data/.exec(stdout)![1]!
  await access(path)
  expect(stdout).toContain(`pianeo data verify ${path}`)
  expect(stderr).toContain('making the archive')
})
