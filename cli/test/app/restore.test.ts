import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type IPty, spawn } from '@lydell/node-pty'
import { expect, onTestFinished, test } from 'vitest'
import { binary } from '../support/pianeo.ts'
import { modesAfter, untouched } from '../support/terminal-modes.ts'

const open = { alternateScreen: true, cursor: false, bracketedPaste: true, wrap: false, synchronized: false }

/** `pianeo` alone at a pseudo-terminal, once its first screen is there. */
async function opened(env: Readonly<Record<string, string>> = {}, shell: readonly string[] = []) {
  const home = await mkdtemp(join(tmpdir(), 'pianeo-restore-'))
  onTestFinished(() => rm(home, { recursive: true, force: true }))
  const all = { PATH: process.env.PATH ?? '', HOME: '/nonexistent', TERM: 'xterm-256color', CI: '1', PIANEO_HOME: home }
  const [program, ...args] = shell.length > 0 ? shell : [process.execPath, binary]
  const child = spawn(program!, args, { env: { ...all, ...env }, cols: 80, rows: 24 })
  if (shell.length > 0) child.write(`${process.execPath} ${binary}\r`)
  let bytes = ''
  child.onData((text) => {
    bytes += text
  })
  const ended = new Promise<{ exitCode: number; signal?: number | undefined }>((resolve) => child.onExit(resolve))
  await until(() => bytes.includes('Sign up'))
  await sleep(100)
  expect(modesAfter(bytes)).toEqual(open)
  return { child, ended, bytes: () => bytes, home }
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > 30_000) throw new Error('It never happened')
    await sleep(20)
  }
}

test('leaving by q, or by Ctrl-C, gives the terminal back as it was', async () => {
  for (const key of ['q', '\x03']) {
    const { child, ended, bytes } = await opened()
    child.write(key)
    expect((await ended).exitCode).toBe(0)
    expect(modesAfter(bytes())).toEqual(untouched)
  }
})

test.each(['SIGTERM', 'SIGHUP'] as const)('%s gives the terminal back as it was, and ends it', async (signal) => {
  const { child, ended, bytes } = await opened()
  process.kill(child.pid, signal)
  expect((await ended).signal).toBe({ SIGTERM: 15, SIGHUP: 1 }[signal])
  expect(modesAfter(bytes())).toEqual(untouched)
})

test('a fault gives the terminal back as it was, then tells what it was, where it can be read', async () => {
  const fault = "process.on('SIGUSR2', () => { throw new RangeError('a fault for the test') })"
  const { child, ended, bytes } = await opened({
    NODE_OPTIONS: `--import ${JSON.stringify(`data:text/javascript,${encodeURIComponent(fault)}`)}`,
  })
  process.kill(child.pid, 'SIGUSR2')
  expect((await ended).exitCode).toBe(1)
  expect(modesAfter(bytes())).toEqual(untouched)
  const afterwards = bytes().slice(bytes().lastIndexOf('\x1b[?1049l'))
  expect(afterwards).toContain('RangeError: a fault for the test')
})

test('Ctrl-Z and SIGTSTP give the terminal to the shell, and fg draws everything again', async () => {
  const { child, bytes } = await opened({ PS1: 'ready> ' }, ['bash', '--norc', '--noprofile', '-i'])
  const stops: readonly (() => void)[] = [() => child.write('\x1a'), () => process.kill(childOf(child), 'SIGTSTP')]
  for (const stop of stops) {
    const before = bytes().length
    stop()
    await until(() => /Stopped.*ready> /s.test(bytes().slice(before)))
    // The shell has its own wish for pasted texts.
    expect(modesAfter(bytes())).toMatchObject({ ...untouched, bracketedPaste: expect.any(Boolean) })
    const stopped = bytes().length
    child.write('fg\r')
    await until(() => bytes().slice(stopped).includes('Sign up') && modesAfter(bytes()).alternateScreen)
    await until(() => modesAfter(bytes()).bracketedPaste && !modesAfter(bytes()).synchronized)
    expect(modesAfter(bytes())).toEqual(open)
  }
  const before = bytes().length
  child.write('q')
  await until(() => /ready> /.test(bytes().slice(before)))
  expect(modesAfter(bytes())).toMatchObject({ ...untouched, bracketedPaste: expect.any(Boolean) })
  child.kill()
})

/** The process that a shell runs for the person. */
function childOf(shell: IPty): number {
  return Number(readFileSync(`/proc/${shell.pid}/task/${shell.pid}/children`, 'utf8').trim().split(' ')[0])
}
