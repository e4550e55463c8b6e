import { fileURLToPath } from 'node:url'
import { Config } from '@oclif/core/config'
import { expect, test } from 'vitest'
import { exitCodes } from '../src/errors/exit-codes.ts'
import { binary, jsonError, runPianeo, temporaryPianeo } from './support/pianeo.ts'

process.env.NODE_ENV = 'production'
const config = await Config.load({ root: fileURLToPath(new URL('..', import.meta.url)) })
const commands = config.commands.map((command) => ({ words: command.id.split(':'), command }))

test('there are commands', () => {
  expect(commands.map(({ command }) => command.id)).toEqual(expect.arrayContaining(['sign-up', 'account:show']))
  expect(binary).toMatch(/run\.js$/)
})

for (const { words, command } of commands) {
  const line = words.join(' ')

  test(`${line} --help tells what it does and exits 0`, async () => {
    const { exit, stdout, stderr } = await runPianeo([...words, '--help'])
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(stdout).toContain(`pianeo ${line}`)
    expect(stdout).toContain('--api-url')
    expect(stdout).not.toMatch(/\x1b/)
  })

  test(`${line} with nothing given and stdin closed ends by itself, in the shape every answer has`, async () => {
    await using pianeo = await temporaryPianeo()
    const ended = await pianeo.run([...words, '--json'])
    if (ended.exit === exitCodes.ok) expect([typeof JSON.parse(ended.stdout), ended.stderr]).toEqual(['object', ''])
    else expect(Object.values(exitCodes)).toContain(jsonError(ended, ended.exit as number).exit)
    expect([exitCodes.internal, exitCodes.unavailable]).not.toContain(ended.exit)
  })

  test(`${line} refuses a flag it does not know, also as JSON`, async () => {
    const error = jsonError(await runPianeo([...words, '--no-such-flag', '--json']), exitCodes.usage)
    expect(error).toMatchObject({ code: 'usage', message: expect.stringContaining('--no-such-flag') })
  })

  test(`${line} takes no secret as an argument`, () => {
    const valued = Object.values(command.flags).filter(({ type }) => type === 'option')
    const names = [...valued.flatMap(({ name, aliases = [] }) => [name, ...aliases]), ...Object.keys(command.args)]
    expect(names.filter((name) => /pass|secret|token|credential/i.test(name))).toEqual([])
  })
}
