import { expect, test } from 'vitest'
import { signedIn } from '../support/signed-in.ts'

test('P11.2, G34: notices lists what there is to know, and notices read counts it as read', async () => {
  await using pianeo = await signedIn()
  expect((await pianeo.run(['notices'])).stdout).toBe('There is nothing to tell you.\n')
  await pianeo.ok('data', 'erase', 'schedule', '--confirm', 'ada@example.org', '--json')
  const { json } = await pianeo.ok('notices', '--json')
  expect(json).toMatchObject([{ event: 'erasure_scheduled', readAt: null }])
  expect((await pianeo.ok('notices', 'list', '--unread', '--json')).json).toEqual(json)
  const short = json[0].id.slice(-8)
  expect((await pianeo.run(['notices'])).stdout).toContain(`no    ${short}`)
  const { stdout } = await pianeo.run(['notices', 'read', short])
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Until then you can cancel it')
  expect((await pianeo.ok('notices', '--unread', '--json')).json).toEqual([])
  expect((await pianeo.ok('notices', 'read', json[0].id, '--json')).json.readAt).toMatch(/Z$/)
  expect((await pianeo.fails(3, 'notices', 'read', 'xyz', '--json')).error.code).toBe('notice-not-found')
  expect((await pianeo.fails(2, 'notices', 'read', '--json')).error.code).toBe('missing-input')
})
