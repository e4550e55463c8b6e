import { execFile } from 'node:child_process'
import { open } from 'node:fs/promises'
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
