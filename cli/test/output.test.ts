import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { binary, jsonError, temporaryPianeo } from './support/pianeo.ts'

/** Runs a command whose stdout is that file, or a pipe that nobody reads. */
async function into(stdout: number | 'nobody', args: readonly string[], home: string) {
  const child = spawn(process.execPath, [binary, ...args], {
    env: { PIANEO_HOME: home, HOME: '/nonexistent' },
    stdio: ['ignore', stdout === 'nobody' ? 'pipe' : stdout, 'pipe'],
  })
  child.stdout?.destroy()
  const [[exit], stderr] = await Promise.all([once(child, 'close'), text(child.stderr!)])
  return { exit, stdout: '', stderr }
}

const commands = [
  ['sandbox', 'outbox', '--json'],
  ['policy', 'show'],
  ['policy', 'show', '--help'],
]

test.each(commands)('what nobody reads any more ends quietly, as programs in a pipe do: %s %s', async (...args) => {
  await using pianeo = await temporaryPianeo()
  expect(await into('nobody', args.filter(Boolean), pianeo.home)).toMatchObject({ exit: 141, stderr: '' })
})

if (process.platform === 'linux') {
  test.each(commands)(
    'a result that finds no room is told, and has an exit code of its own: %s %s',
    async (...args) => {
      await using pianeo = await temporaryPianeo()
      await using full = await open('/dev/full', 'w')
      const ended = await into(full.fd, args.filter(Boolean), pianeo.home)
      expect(ended.exit).toBe(9)
      expect(ended.stderr).toMatch(/could not be written.*ENOSPC/)
      if (args.includes('--json')) expect(jsonError(ended, 9).code).toBe('output-failed')
    },
  )
}
