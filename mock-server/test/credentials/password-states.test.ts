import fc from 'fast-check'
import { expect, test } from 'vitest'
import { verifyPassword } from '../../src/world/password.ts'
import { type Person, person } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { slugOf } from '../support/slug-of.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

const addresses = { known: 'ada@example.org', unknown: 'eve@example.org' } as const
const minute = 60_000

/** A reset as a person with a sheet of paper would keep it. */
interface Reset {
  readonly id: string
  readonly address: keyof typeof addresses
  readonly code: string
  readonly ends: number
  left: number
  used: boolean
}

const act = fc.oneof(
  fc.record({ kind: fc.constant('request' as const), address: fc.constantFrom('known' as const, 'unknown' as const) }),
  fc.record({ kind: fc.constant('confirm' as const), which: fc.nat(5), right: fc.boolean(), weak: fc.nat(9) }),
  fc.record({
    kind: fc.constant('confirm' as const),
    which: fc.nat(5),
    right: fc.constant(false),
    weak: fc.constant(1),
  }),
  fc.record({ kind: fc.constant('change' as const) }),
  fc.record({ kind: fc.constant('sign in' as const) }),
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.constantFrom(1, 9, 29, 30, 1_470) }),
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

/** What ought to be, beside what is. */
class Model {
  readonly #mock: TestMock
  readonly #resets: Reset[] = []
  #ada: Person
  #sessions: Person[]
  #passwords = 0

  constructor(mock: TestMock, ada: Person) {
    this.#mock = mock
    this.#ada = ada
    this.#sessions = [ada]
  }

  async run(one: Act): Promise<void> {
    if (one.kind === 'request') await this.#request(one.address)
    else if (one.kind === 'confirm') await this.#confirm(one)
    else if (one.kind === 'change') await this.#change()
    else if (one.kind === 'sign in') this.#sessions.push(await signInAgain(this.#mock, this.#ada))
    else this.#mock.world.advance(`PT${one.minutes}M`)
  }

  /** The present password is the one that works, and exactly the right sessions live. */
  async check(): Promise<void> {
    const { accountId, password } = this.#ada
    const { accounts, sessions } = this.#mock.world.snapshot()
    expect(await verifyPassword(password, accounts.get(accountId)!.passwordHash)).toBe(true)
    const live = [...sessions.get(accountId)!.values()].filter(({ revokedAt }) => revokedAt === undefined)
    expect(live.map(({ id }) => id)).toEqual(this.#sessions.map(({ sessionId }) => sessionId))
  }

  #open(address: keyof typeof addresses): Reset[] {
    return this.#resets.filter((one) => one.address === address && !one.used && one.ends > this.#mock.world.now())
  }

  async #request(address: keyof typeof addresses): Promise<void> {
    const limited = this.#open(address).length >= 3
    const { status, body } = await this.#mock.post('/v1/password-resets', { body: { email: addresses[address] } })
    expect(status).toBe(limited ? 429 : 202)
    if (limited) return
    const code = this.#mock.world.outbox({ to: addresses[address] })[0]!.code ?? '123456'
    this.#resets.push({
      id: body.resetId,
      address,
      code,
      ends: this.#mock.world.now() + 30 * minute,
      left: 5,
      used: false,
    })
  }

  async #confirm({ which, right, weak }: { which: number; right: boolean; weak: number }): Promise<void> {
    const reset = this.#resets.at(-1 - which)
    if (!reset) return
    const password = weak === 0 ? 'short' : this.#nextPassword()
    const code = right ? reset.code : reset.code === '000000' ? '000001' : '000000'
    const answer = await this.#mock.post(`/v1/password-resets/${reset.id}/confirmation`, { body: { code, password } })
    const now = this.#mock.world.now()
    const said = slugOf(answer)
    if (reset.used || now >= reset.ends + 1_440 * minute) expect(said).toBe('not-found')
    else if (reset.left === 0 || now >= reset.ends) expect(said).toBe('code-expired')
    else if (weak === 0) expect(said).toBe('password-too-weak')
    else if (right && reset.address === 'known') {
      expect(answer.status).toBe(204)
      this.#set(password, [])
    } else {
      reset.left -= 1
      expect(answer).toMatchObject({ status: 422, body: { attemptsLeft: reset.left } })
    }
  }

  async #change(): Promise<void> {
    const fresh = await signInAgain(this.#mock, this.#ada)
    const password = this.#nextPassword()
    expect((await fresh.put('/v1/account/password', { body: { password } })).status).toBe(204)
    this.#set(password, [fresh])
  }

  #nextPassword(): string {
    this.#passwords += 1
    return `seven quiet engines number ${this.#passwords}`
  }

  #set(password: string, sessions: Person[]): void {
    this.#ada = { ...this.#ada, password }
    this.#sessions = sessions
    for (const reset of this.#resets) if (reset.address === 'known') reset.used = true
    expect(this.#mock.world.outbox({ to: addresses.known })[0]!.kind).toBe('password-changed')
  }
}

test('E-AUTH, P6.2: whatever is asked, tried, changed and waited for, one password works and the right sessions live', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 20 }), async (acts) => {
      const mock = testMock()
      const model = new Model(mock, await person(mock))
      for (const one of acts) {
        await model.run(one)
        await model.check()
      }
    }),
    { numRuns: 60 },
  )
})
