import { expect, test } from 'vitest'
import { routes } from '../../src/generated/routes.js'
import { callerOf } from '../support/caller.ts'
import { person, signUpBody } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { testMock } from '../support/test-mock.ts'

const slug = (reply: { body: { type: string } }) => reply.body.type.split('/').at(-1)
const rate = ({ headers }: { headers: Headers }) => [headers.get('ratelimit-policy'), headers.get('ratelimit')]

test('P9.1: every answer of an operation tells the limit of rate and what is left of it, refusals too', async () => {
  const ada = await person(testMock())
  expect(rate(await ada.get('/v1/account'))).toEqual(['"default";q=6000;w=60', '"default";r=5999;t=60'])
  expect(rate(await ada.get('/v1/account?what=1'))).toEqual(['"default";q=6000;w=60', '"default";r=5998;t=60'])
  expect(rate(await ada.get('/v1/nowhere'))).toEqual([null, null])
})

test('P9.1: the limits of rate are published, and every policy that an operation names has one', async () => {
  const { limits } = (await testMock().get('/v1/meta')).body
  expect(limits).toMatchObject({ rateWindowSeconds: 60, rateDefault: 6000, rateCredentials: 300 })
  const named = {
    default: 'rateDefault',
    search: 'rateSearch',
    credentials: 'rateCredentials',
    'sign-up': 'rateSignUp',
  }
  for (const { rate, id } of routes) expect(limits[named[rate]], id).toBeGreaterThan(0)
  expect(new Set(routes.map(({ rate }) => rate))).toEqual(new Set(Object.keys(named)))
})

test('P9.1: one request too many is refused until the window is over, and does nothing', async () => {
  const mock = testMock({ rateLimits: { default: 2 } })
  const ada = await person(mock)
  const add = () =>
    ada.post('/v1/profile/experiences', { body: { title: 'A', organization: { name: 'B' }, start: '1842' } })
  expect([(await add()).status, (await add()).status]).toEqual([201, 201])
  mock.world.advance('PT20S')
  const refused = await add()
  expect([refused.status, slug(refused), refused.body.retryAfter]).toEqual([429, 'rate-limited', 40])
  expect(refused.headers.get('retry-after')).toBe('40')
  expect(rate(refused)).toEqual(['"default";q=2;w=60', '"default";r=0;t=40'])
  mock.world.advance('PT40S')
  expect((await ada.get('/v1/profile')).body.experiences).toHaveLength(2)
})

test('who is signed in is counted by account, whatever the address and the session', async () => {
  const mock = testMock({ rateLimits: { default: 2 } })
  const ada = await person(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  const elsewhere = await signInAgain(mock, ada)
  expect([(await ada.get('/v1/account')).status, (await elsewhere.get('/v1/account')).status]).toEqual([200, 200])
  expect((await ada.get('/v1/account')).status).toBe(429)
  expect((await eve.get('/v1/account')).status).toBe(200)
})

test('P9.1: guessing a password is counted by address, by itself', async () => {
  const mock = testMock({ rateLimits: { credentials: 3 } })
  const at = (address: string) => callerOf((url, init) => mock.fetch(url, init, address))
  const guess = async (address: string) =>
    (await at(address).post('/v1/sessions', { body: { email: 'ada@example.org', password: 'seven loud engines' } }))
      .status
  expect([await guess('192.0.2.1'), await guess('192.0.2.1'), await guess('192.0.2.1')]).toEqual([401, 401, 401])
  expect(await guess('192.0.2.1')).toBe(429)
  expect(await guess('192.0.2.2')).toBe(401)
  expect((await at('192.0.2.1').get('/v1/meta')).status).toBe(200)
})

test('a token that is refused counts against the address it came from', async () => {
  const mock = testMock()
  const wrong = callerOf(mock.fetch, { token: 'pj_ses_nobody' })
  await wrong.get('/v1/account')
  expect(rate(await wrong.get('/v1/account'))).toEqual(['"default";q=6000;w=60', '"default";r=5998;t=60'])
  expect(rate(await mock.get('/v1/meta'))[1]).toBe('"default";r=5997;t=60')
})

test('limits can be turned off: then there are no headers of them', async () => {
  const mock = testMock({ rateLimits: 'off' })
  for (let count = 0; count < 400; count++) {
    const { status, headers } = await mock.post('/v1/accounts', {
      body: signUpBody({ email: `a${count}@example.org` }),
    })
    expect([status, headers.get('ratelimit')]).toEqual([202, null])
  }
})
