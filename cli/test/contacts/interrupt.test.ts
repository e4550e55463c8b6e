import { execFile } from 'node:child_process'
import { open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { jsonError } from '../support/pianeo.ts'
import { signedIn } from '../support/signed-in.ts'

const cards = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `BEGIN:VCARD\nFN:Person ${from + at}\nEND:VCARD\n`).join('')

test('P2.1: Ctrl-C half-way through an import exits 130 and says how things stand', async () => {
  await using pianeo = await signedIn()
  const pipe = join(pianeo.home, 'endless.vcf')
  await promisify(execFile)('mkfifo', [pipe])
  const interrupt = new AbortController()
  const running = pianeo.run(['contacts', 'import', pipe, '--consent', '--batch', '10', '--json'], {
    interrupt: interrupt.signal,
  })
  const writing = await open(pipe, 'w')
  await writing.write(cards(0, 35))
  for (let seen = 0; seen < 30; seen = (await pianeo.ok('contacts', 'list', '--json')).json.length) await sleep(50)
  interrupt.abort()
  const error = jsonError(await running, 130)
  await writing.close()
  expect(error.message).toMatch(
    /^Interrupted\. The import imp_\w+ is unfinished: 30 cards came in\. .*pianeo contacts undo imp_/,
  )

  const { json } = await pianeo.ok('contacts', 'undo', '--json')
  expect(json).toMatchObject({ state: 'cancelled' })
  expect(error.message).toContain(json.id)
  expect((await pianeo.ok('contacts', 'list', '--json')).json).toEqual([])
})

test('P2.1: after Ctrl-C an import of a file is resumed by the command that is told', async () => {
  await using pianeo = await signedIn()
  const file = join(pianeo.home, "Ada's contacts.vcf")
  await writeFile(file, cards(0, 2_000))
  const interrupt = new AbortController()
  const args = ['contacts', 'import', file, '--consent', '--batch', '10', '--progress=json', '--json']
  const running = pianeo.run(args, { interrupt: interrupt.signal, onStderr: () => interrupt.abort() })
  const lines = (await running).stderr.trim().split('\n')
  const { message } = JSON.parse(lines.pop()!).error
  const sent = JSON.parse(lines.pop()!).progress.sent
  expect(message).toContain(`${sent} cards came in`)
  const told = /contacts import '(?<file>.*)' --resume (?<id>imp_\w+)`/.exec(message)!.groups!
  expect(told.file!.replaceAll("'\\''", "'")).toBe(file)
  const { json } = await pianeo.ok('contacts', 'import', file, '--resume', told.id!, '--json')
  expect(json.counts).toMatchObject({ cards: 2_000, created: 2_000 })
})

test('P2.1: Ctrl-C ends the wait for a pipe that nobody writes to', async () => {
  await using pianeo = await signedIn()
  const pipe = join(pianeo.home, 'silent.vcf')
  await promisify(execFile)('mkfifo', [pipe])
  const interrupt = new AbortController()
  const running = pianeo.run(['contacts', 'import', pipe, '--json'], { interrupt: interrupt.signal })
  // By then it waits; were it still starting, Ctrl-C would end it by its signal.
  await sleep(4_000)
  interrupt.abort()
  expect(jsonError(await running, 130).code).toBe('interrupted')
})
