import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sendTopicMail } from '../../src/platform/mail/send-topic-mail.ts'
import { readUnsubscribeToken, unsubscribeToken } from '../../src/platform/mail/unsubscribe-token.ts'
import { envs } from '../support/envs.ts'
import { type Person, person } from '../support/person.ts'
import { slugOf } from '../support/slug-of.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

const oneClick = () => ({ body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })

/** The path that the header of a mail leads to. */
function wayOut(mock: TestMock, { email }: { email: string }): string {
  const header = mock.world.outbox({ to: email }).find(({ headers }) => headers)!.headers!['List-Unsubscribe']!
  return new URL(header.slice(1, -1)).pathname
}

function news(mock: TestMock, { accountId }: Person): void {
  const state = mock.world.snapshot()
  const mail = { kind: 'service-news', subject: 'News', text: 'What is new here.' } as const
  const account = state.accounts.get(accountId)!
  mock.world.restore(sendTopicMail(state, account, 'serviceNews', mail, envs(mock.world.now())(0)))
}

const kinds = (mock: TestMock, { email }: Person) => mock.world.outbox({ to: email }).map(({ kind }) => kind)

test('P6.7: one click in a mail, signed out, ends its topic for good; what must be known still comes', async () => {
  const mock = testMock()
  const ada = await person(mock, { serviceNews: true })
  expect(kinds(mock, ada)).toEqual(['service-news', 'verification-code'])
  const [mail] = mock.world.outbox({ to: ada.email })
  expect(mail!.headers!['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
  const path = wayOut(mock, ada)
  expect(mail!.text).toContain(path)
  for (const _ of [1, 2]) expect((await mock.post(path, oneClick())).status).toBe(204)
  expect((await ada.get('/v1/preferences')).body.communications.email).toEqual({ serviceNews: false, network: true })
  news(mock, ada)
  expect(kinds(mock, ada)).toHaveLength(2)
  await mock.post('/v1/sessions', {
    body: { email: ada.email, password: ada.password },
    headers: { 'User-Agent': 'curl/8.9.0' },
  })
  expect(kinds(mock, ada)).toEqual(['notice', 'service-news', 'verification-code'])
  await ada.patch('/v1/preferences', { body: { communications: { email: { serviceNews: true } } } })
  news(mock, ada)
  expect(kinds(mock, ada)[0]).toBe('service-news')
})

test('P6.7: nobody is mailed news who did not ask for it', async () => {
  const mock = testMock()
  const ada = await person(mock)
  news(mock, ada)
  expect(kinds(mock, ada)).toEqual(['verification-code'])
})

test('P6.7: the way out works as long as the account is, whatever became of the address, and says when that is gone', async () => {
  const mock = testMock()
  const ada = await person(mock, { serviceNews: true })
  const path = wayOut(mock, ada)
  await ada.put('/v1/account/deactivation', { body: {} })
  mock.world.advance('P3Y')
  expect((await mock.post(path, oneClick())).status).toBe(204)
  const { body } = await mock.post('/v1/sessions', { body: { email: ada.email, password: ada.password } })
  const headers = { Authorization: `Bearer ${body.accessToken}` }
  expect((await mock.put('/v1/erasure', { body: { graceDays: 0 }, headers })).status).toBe(200)
  mock.world.advance('P1D')
  expect(await mock.post(path, oneClick())).toMatchObject({ status: 410 })
})

test('P6.7: a token that was altered, or signed by somebody else, ends nothing', async () => {
  const mock = testMock()
  const ada = await person(mock, { serviceNews: true })
  const path = wayOut(mock, ada)
  const token = path.split('/').at(-1)!
  const state = mock.world.snapshot()
  expect(readUnsubscribeToken(state, token)).toEqual({ accountId: ada.accountId, topic: 'serviceNews' })
  const elsewhere = { ...state, world: { ...state.world, cursorKey: '0'.repeat(64) } }
  expect(readUnsubscribeToken(elsewhere, token)).toBeUndefined()
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom(...'Aa0-_.'), (index, letter) => {
      const altered = token.slice(0, index) + letter + token.slice(index + 1)
      return altered === token || readUnsubscribeToken(state, altered) === undefined
    }),
  )
  const forged = unsubscribeToken(elsewhere, { accountId: ada.accountId, topic: 'serviceNews' })
  expect(slugOf(await mock.post(`/v1/unsubscriptions/${forged}`, oneClick()))).toBe('not-found')
  expect(slugOf(await mock.post(path, { body: new URLSearchParams({ 'List-Unsubscribe': 'Two' }) }))).toBe(
    'validation-failed',
  )
  expect((await ada.get('/v1/preferences')).body.communications.email.serviceNews).toBe(true)
})
