import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { sqliteStore } from '@pianeojobs/mock-server/sqlite'
import { expect, test } from 'vitest'
import type { Pianeo } from '../support/pianeo.ts'
import { signedIn } from '../support/signed-in.ts'
import { atTerminal } from '../support/terminal.ts'

/** Puts a version 1.1.0 into force on the sandbox: 11.2 reads differently in it. */
function publishNext(pianeo: Pianeo): void {
  const store = sqliteStore(join(pianeo.home, 'sandbox', 'state.sqlite'))
  store.write((state) => {
    const [first] = state.policies.values()
    const text = first!.text.replace('send you an email', 'send you a letter')
    const sections = JSON.parse(JSON.stringify(first!.sections).replace('send you an email', 'send you a letter'))
    const sha256 = createHash('sha256').update(text).digest('hex')
    const next = { ...first!, version: '1.1.0', effectiveAt: '2026-01-02T00:00:00.000Z', text, sections, sha256 }
    return [{ ...state, policies: new Map(state.policies).set(next.version, next) }, undefined]
  })
  store.close()
}

test('P11.3: who is asked sees what changes; yes accepts, and who says no keeps their rights', async () => {
  await using pianeo = await signedIn()
  publishNext(pianeo)
  const question = { at: 'Do you accept version 1.1.0?' }
  const no = await atTerminal(pianeo, ['policy', 'accept'], [{ ...question, keys: 'n\r' }])
  expect(no.exit).toBe(6)
  expect(no.screen).toContain('P11.2 (changed)')
  expect(no.screen).toContain('+ If we do we will send you a letter')
  expect(no.screen).toContain('not accepted')
  await pianeo.fails(5, 'profile', 'set', 'headline=Analyst', '--json')
  await pianeo.ok('data', 'download', '--output', pianeo.home, '--json')

  const yes = await atTerminal(pianeo, ['policy', 'accept'], [{ ...question, keys: 'y\r' }])
  expect(yes.exit).toBe(0)
  await pianeo.ok('profile', 'set', 'headline=Analyst', '--json')
  const { json } = await pianeo.ok('policy', 'accept', '--yes', '--json')
  expect(json).toMatchObject({ version: '1.1.0', method: 'explicit' })
})
