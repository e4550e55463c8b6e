import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accessToken, type TokenHolder } from '../support/access-token.ts'
import { person } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { slugOf } from '../support/slug-of.ts'
import { testMock } from '../support/test-mock.ts'

const day = 86_400_000

/** A token as a person with a sheet of paper would keep it. */
interface Known {
  readonly holder: TokenHolder
  readonly ends: number
  revokedAt?: number
  usedAt?: number
}

const act = fc.oneof(
  fc.record({ kind: fc.constant('make' as const), days: fc.constantFrom(1, 2, 41, 366) }),
  fc.record({ kind: fc.constant('use' as const), which: fc.nat(4) }),
  fc.record({ kind: fc.constant('revoke' as const), which: fc.nat(4), by: fc.constantFrom('owner', 'holder') }),
  fc.record({ kind: fc.constant('wait' as const), seconds: fc.constantFrom(30, 60, 86_399, 86_400, 86_400 * 40) }),
)

/** What a token answers that is used at `now`. */
function expected({ ends, revokedAt }: Known, now: number): string | undefined {
  if (now >= (revokedAt ?? ends) + day) return 'unauthenticated'
  if (revokedAt !== undefined) return 'token-revoked'
  return now >= ends ? 'token-expired' : undefined
}

test('E-AUTH: whatever is made, used, revoked and waited for, each token is alive, over or forgotten as it ought to be', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
      const mock = testMock()
      const ada = await person(mock)
      const known: Known[] = []
      for (const one of acts) {
        const owner = await signInAgain(mock, ada)
        const now = mock.world.now()
        const token = 'which' in one ? known.at(-1 - one.which) : undefined
        if (one.kind === 'make') {
          const holder = await accessToken(mock, owner, { preset: 'read-only', expiresInDays: one.days })
          known.push({ holder, ends: now + one.days * day })
        } else if (one.kind === 'wait') {
          mock.world.advance(`PT${one.seconds}S`)
        } else if (one.kind === 'use' && token) {
          const said = slugOf(await token.holder.get('/v1/profile'))
          expect(said).toBe(expected(token, now))
          if (said === undefined && now - (token.usedAt ?? 0) >= 60_000) token.usedAt = now
        } else if (one.kind === 'revoke' && token) {
          const alive = expected(token, now) === undefined
          if (one.by === 'owner') {
            const { status } = await owner.delete(`/v1/account/tokens/${token.holder.row.id}`)
            expect(status).toBe(alive ? 204 : 404)
          } else {
            const form = new URLSearchParams({ token: token.holder.token })
            expect((await mock.post('/v1/oauth/revoke', { body: form })).status).toBe(200)
          }
          if (alive) token.revokedAt = now
        }
        const live = known.filter((it) => expected(it, mock.world.now()) === undefined).reverse()
        const asking = await signInAgain(mock, ada)
        const { items } = (await asking.get('/v1/account/tokens')).body
        const listed = live.map(({ holder, usedAt }) => [holder.row.id, usedAt ?? null])
        expect(
          items.map((item: { id: string; lastUsedAt: string | null }) => [
            item.id,
            item.lastUsedAt && Date.parse(item.lastUsedAt),
          ]),
        ).toEqual(listed.slice(0, 20))
      }
    }),
    { numRuns: 60 },
  )
})
