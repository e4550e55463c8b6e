import { expect, test } from 'vitest'
import { accessToken } from '../support/access-token.ts'
import { all } from '../support/contacts.ts'
import { person } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { testMock } from '../support/test-mock.ts'

test('P6.1: after 24 months without a use the person is reminded, and again after as long; nothing else happens', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const reminders = () =>
    mock.world.outbox({ to: ada.email }).filter(({ subject }) => subject.startsWith('You have not used')).length
  mock.world.advance('P23M')
  const back = await signInAgain(mock, ada)
  mock.world.advance('P23M')
  expect(reminders()).toBe(0)
  mock.world.advance('P1M')
  expect(reminders()).toBe(1)
  mock.world.advance('P47M')
  expect(reminders()).toBe(2)
  const here = await signInAgain(mock, back)
  const notices = await all(here, '/v1/notices?kind=account')
  expect(notices.map(({ event, reference }) => [event, reference])).toEqual([
    ['account_unused', ada.accountId],
    ['account_unused', ada.accountId],
  ])
  expect(notices[0].text).toContain('2028-10-24')
  expect((await here.get('/v1/account')).body.state).toBe('active')
})

test('P6.1: a script of the person counts as a use; whose account is suspended is not reminded', async () => {
  const mock = testMock()
  const ada = await person(mock)
  mock.world.advance('P11M')
  const here = await signInAgain(mock, ada)
  const script = await accessToken(mock, here, { preset: 'read-only', expiresInDays: 366 })
  mock.world.advance('P11M')
  expect((await script.get('/v1/profile')).status).toBe(200)
  mock.world.advance('P23M')
  const isTold = () => mock.world.outbox({ to: ada.email }).some(({ kind }) => kind === 'notice')
  expect(isTold()).toBe(false)
  const state = mock.world.snapshot()
  const account = { ...state.accounts.get(ada.accountId)!, state: 'suspended' as const }
  mock.world.restore({ ...state, accounts: new Map(state.accounts).set(ada.accountId, account) })
  mock.world.advance('P2M')
  expect(isTold()).toBe(false)
})
