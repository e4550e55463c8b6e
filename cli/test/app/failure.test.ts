import { createMock } from '@pianeojobs/mock-server'
import { createClient, memoryTokens } from '@pianeojobs/sdk'
import { expect, test } from 'vitest'
import { failureOf } from '../../src/app/failure.ts'
import type { Session } from '../../src/session/session.ts'
import { baseUrl } from '../support/member.ts'

async function refusedToken(tokens: Session['tokens']) {
  const mock = createMock({ scryptCost: 1 })
  const client = createClient({ baseUrl, fetch: mock.fetch, tokens: 'pj_ses_that_nobody_knows' })
  const thrown = await client.accounts.get().then(undefined, (error: unknown) => error)
  await mock.close()
  return failureOf(thrown, { url: baseUrl, session: { tokens } as Session })
}

test('a token that is refused is told by where it came from', async () => {
  expect((await refusedToken('pj_ses_that_nobody_knows')).message).toContain('PIANEO_TOKEN')
  const kept = await refusedToken(memoryTokens())
  expect(kept.message).not.toContain('PIANEO_TOKEN')
  expect(kept).toMatchObject({ signedOut: true, code: 'unauthenticated' })
})
