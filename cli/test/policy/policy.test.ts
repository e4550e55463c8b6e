import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { changesBetween } from '../../src/actions/policy/pending.ts'
import { temporaryPianeo } from '../support/pianeo.ts'
import { signedIn } from '../support/signed-in.ts'
import { atTerminal } from '../support/terminal.ts'

test('P11.1: policy show has every passage with its id, for who is not signed in too', async () => {
  await using pianeo = await temporaryPianeo()
  const { json } = await pianeo.ok('policy', 'show', '--json')
  expect(json).toMatchObject({ version: '1.0.0', inForce: true, bytes: 6300 })
  expect(json.sections).toHaveLength(12)
  const { exit, stdout } = await pianeo.run(['policy', 'show', '1.0.0'])
  expect(exit).toBe(0)
  for (const { passages } of json.sections)
    for (const { id, text } of passages) {
      expect(stdout).toContain(`${id.padEnd(6)} ${text}`)
    }
})

test('P11.1: at a terminal passages and sentences are broken between words, and passages go on beside their id', async () => {
  await using pianeo = await temporaryPianeo()
  const { screen } = await atTerminal(pianeo, ['policy', 'show'], [], {}, 60)
  const lines = stripVTControlCharacters(screen).split('\r\n')
  expect(lines.filter((line) => line.length > 60 && line.includes(' '))).toEqual([])
  const first = lines.findIndex((line) => line.startsWith('P1.1 '))
  expect(lines[first + 1]).toMatch(/^ {7}\S/)
  const { json } = await pianeo.ok('policy', 'show', '--json')
  const words = (text: string) => text.split(/\s+/).filter(Boolean)
  for (const { id, text } of json.sections[0].passages) {
    expect(words(screen).join(' ')).toContain(words(`${id} ${text}`).join(' '))
  }
  const failed = await atTerminal(pianeo, ['contacts', 'import', '/dev/null'], [], {}, 40)
  expect(failed.screen).toContain('no line')
  expect(failed.screen.split('\r\n').filter((line) => line.length > 40)).toEqual([])
})

test('P11.1: one section alone; one that is not there is told with those that are', async () => {
  await using pianeo = await temporaryPianeo()
  const { json } = await pianeo.ok('policy', 'show', '--section', '11', '--json')
  expect(json.sections).toMatchObject([{ number: 11 }])
  const { error } = await pianeo.fails(2, 'policy', 'show', '--section', '13', '--json')
  expect(error.message).toContain('1 to 12')
  await pianeo.fails(2, 'policy', 'show', '--section', '0', '--json')
})

test('P11.1: a version that is not there, or is none, is named', async () => {
  await using pianeo = await temporaryPianeo()
  expect((await pianeo.fails(3, 'policy', 'show', '9.9.9', '--json')).error.message).toContain('9.9.9')
  expect((await pianeo.fails(6, 'policy', 'show', 'latest', '--json')).error.message).toContain('VERSION')
  expect((await pianeo.fails(2, 'policy', 'show', '', '--json')).error.message).toBe('VERSION is empty.')
})

test('P1.5: policy accept answers the acceptance; what was accepted at sign-up stands', async () => {
  await using pianeo = await signedIn()
  const { json } = await pianeo.ok('policy', 'accept', '--yes', '--json')
  expect(json).toMatchObject({ version: '1.0.0', method: 'sign_up' })
})

test('P11.3: nothing is accepted for somebody who was not asked', async () => {
  await using pianeo = await signedIn()
  expect((await pianeo.fails(2, 'policy', 'accept', '--json')).error.message).toContain('--yes')
  await using nobody = await temporaryPianeo()
  await nobody.fails(4, 'policy', 'accept', '--yes', '--json')
})

test('P11.3: changes are told passage by passage', () => {
  const version = (...passages: readonly (readonly [string, string])[]) => ({
    sections: [{ number: 1, title: 'One', passages: passages.map(([id, text]) => ({ id, text })) }],
  })
  const before = version(['P1.1', 'same'], ['P1.2', 'old'], ['P1.3', 'gone'])
  const after = version(['P1.1', 'same'], ['P1.2', 'now'], ['P1.4', 'new'])
  expect(changesBetween(before, after)).toEqual([
    { id: 'P1.2', before: 'old', after: 'now' },
    { id: 'P1.4', before: undefined, after: 'new' },
    { id: 'P1.3', before: 'gone', after: undefined },
  ])
  expect(changesBetween(before, before)).toEqual([])
})
