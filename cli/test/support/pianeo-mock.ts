import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import type { Pianeo } from './pianeo.ts'
import { password } from './signed-in.ts'

const program = fileURLToPath(new URL('../../../mock-server/bin/pianeo-mock.js', import.meta.url))

/** The reference platform as a program of its own, over HTTP on this computer. */
export interface PianeoMock extends AsyncDisposable {
  /** Its base address, with `/v1`. */
  readonly url: string
  readonly port: number
  /** The file to which it appends its mails. */
  readonly outboxFile: string
  /** The codes it has mailed, oldest first. */
  codes(): Promise<readonly string[]>
}

export async function pianeoMock(): Promise<PianeoMock> {
  const folder = await mkdtemp(join(tmpdir(), 'pianeo-mock-'))
  const outboxFile = join(folder, 'outbox.ndjson')
  const child = spawn(process.execPath, [program, '--port', '0', '--print-url', '--outbox', outboxFile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  const url = String(line).trim()
  return {
    url,
    port: Number(new URL(url).port),
    outboxFile,
    codes: async () => {
      const lines = (await readFile(outboxFile, 'utf8')).split('\n').slice(0, -1)
      return lines.flatMap((mail) => JSON.parse(mail).code ?? [])
    },
    [Symbol.asyncDispose]: async () => {
      child.kill()
      await once(child, 'exit')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Signs Ada Lovelace up on the platform that `pianeo` points at: the code that waits for `pianeo verify`. */
export async function signUpOn(platform: PianeoMock, pianeo: Pianeo, ...more: string[]): Promise<string> {
  const ada = ['--name', 'Ada Lovelace', '--email', 'ada@example.org', '--country', 'FR', '--adult', '--accept-policy']
  const ended = await pianeo.run(['sign-up', ...ada, '--password-stdin', '--json', ...more], { stdin: password })
  expect(ended).toMatchObject({ exit: 0, stderr: '' })
  return (await platform.codes()).at(-1)!
}
