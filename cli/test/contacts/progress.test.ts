import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Pianeo } from '../support/pianeo.ts'
import { signedIn } from '../support/signed-in.ts'
import { atTerminal } from '../support/terminal.ts'

const cards = (count: number) =>
  Array.from({ length: count }, (_, at) => `BEGIN:VCARD\nFN:Person ${at}\nEND:VCARD\n`).join('')

async function cardFile(pianeo: Pianeo, count: number): Promise<string> {
  const path = join(pianeo.home, 'contacts.vcf')
  await writeFile(path, cards(count))
  return path
}

test('P2.1: --progress=json is one line of JSON on stderr for every batch that is in, beside the result on stdout', async () => {
  await using pianeo = await signedIn()
  const args = ['--consent', '--batch', '10', '--progress=json', '--json']
  const { exit, stdout, stderr } = await pianeo.run(['contacts', 'import', await cardFile(pianeo, 25), ...args])
  expect(exit).toBe(0)
  const { importId, counts } = JSON.parse(stdout)
  expect(counts.created).toBe(25)
  const lines = stderr.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { progress: { importId, batch: 1, entries: 10, sent: 10, total: 25 } },
    { progress: { importId, batch: 2, entries: 10, sent: 20, total: 25 } },
    { progress: { importId, batch: 3, entries: 5, sent: 25, total: 25 } },
  ])
  const piped = await pianeo.run(['contacts', 'import', '-', ...args], { stdin: cards(5) })
  expect(JSON.parse(piped.stderr).progress).toMatchObject({ batch: 1, entries: 5, sent: 5, total: null })
})

test('P2.1: a person at a terminal sees a bar, which is gone in the end; nobody else sees one', async () => {
  await using pianeo = await signedIn()
  const file = await cardFile(pianeo, 30)
  const run = (...args: string[]) => ['contacts', 'import', file, '--consent', '--batch', '10', ...args]
  const { exit, screen } = await atTerminal(pianeo, run(), [])
  expect(exit).toBe(0)
  expect(screen).toContain(`${'█'.repeat(10)}${'░'.repeat(20)} 33 %  10 of 30 contacts`)
  expect(screen).toMatch(/█{30} 100 % {2}30 of 30 contacts\r\x1b\[K30 cards read/)

  const bar = /[█░]/
  expect((await atTerminal(pianeo, run('--json', '--progress=bar'), [])).screen).toMatch(bar)
  expect((await atTerminal(pianeo, run('--json'), [])).screen).not.toMatch(bar)
  expect((await atTerminal(pianeo, run('--progress=none'), [])).screen).not.toMatch(bar)
  expect((await pianeo.run(run())).stderr).not.toMatch(bar)
  expect((await pianeo.run(run('--progress=bar', '--json'))).stderr).toBe('')
})
