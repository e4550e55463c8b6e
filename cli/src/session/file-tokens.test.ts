import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { fileTokens } from './file-tokens.ts'

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pianeo-tokens-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('tokens are kept for their owner only, and forgotten without a trace', async () => {
  const folder = join(await temporaryFolder(), 'sandbox')
  const tokens = fileTokens(folder)
  expect(await tokens.read()).toBeUndefined()
  await tokens.write({ accessToken: 'pj_ses_a', refreshToken: 'pj_ref_a', expiresAt: 1 })
  expect(await tokens.read()).toEqual({ accessToken: 'pj_ses_a', refreshToken: 'pj_ref_a', expiresAt: 1 })
  expect((await stat(join(folder, 'tokens.json'))).mode & 0o777).toBe(0o600)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  await tokens.write(undefined)
  expect(await tokens.read()).toBeUndefined()
  expect(await readdir(folder)).toEqual([])
})

test('who renews a token holds the lock: the others wait, and none is renewed twice', async () => {
  const folder = await temporaryFolder()
  const order: string[] = []
  const renewals = ['a', 'b', 'c'].map((name) =>
    fileTokens(folder).lock!(async () => {
      order.push(`${name} begins`)
      await sleep(30)
      order.push(`${name} ends`)
    }),
  )
  await Promise.all(renewals)
  const pairs = [order.slice(0, 2), order.slice(2, 4), order.slice(4)]
  expect(pairs.map(([begin, end]) => begin!.replace('begins', 'ends') === end)).toEqual([true, true, true])
})

test('a failure under the lock frees it', async () => {
  const tokens = fileTokens(await temporaryFolder())
  await expect(tokens.lock!(() => Promise.reject(new Error('offline')))).rejects.toThrow('offline')
  expect(await tokens.lock!(async () => 'free')).toBe('free')
})
