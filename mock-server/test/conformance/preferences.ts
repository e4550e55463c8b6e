import { expect } from 'vitest'
import { signUp } from './member.ts'
import { overEveryTransport } from './over-every-transport.ts'
import { refusal } from './refusal.ts'

const allowed = { allowed: true, noticeVersion: 1 } as const
const refused = { allowed: false } as const

overEveryTransport(
  'P7.1, P7.3, P7.5: cookies are chosen signed in and signed out, and Global Privacy Control counts',
  async (platform) => {
    const { client } = await signUp(platform)
    const choices = { functional: refused, analytics: allowed, advertising: allowed }
    const chosen = await client.cookies.update(choices)
    expect(chosen.categories.filter((one) => one.allowed).map(({ id }) => id)).toEqual([
      'strict',
      'analytics',
      'advertising',
    ])
    const { globalPrivacyControl, categories } = await client.cookies.get({ headers: { 'Sec-GPC': '1' } })
    // In a page only the browser itself says it, and this one was not told to.
    const counted = 'document' in globalThis ? [false, 3] : [true, 1]
    expect([globalPrivacyControl, categories.filter((one) => one.allowed).length]).toEqual(counted)
    const visitor = await platform.client().cookies.update(choices).withResponse()
    expect(visitor.data.categories[2]?.allowed).toBe(true)
    // A browser keeps cookies to itself: a page never sees them.
    const cookies = visitor.response.headers.getSetCookie().map((cookie) => cookie.split('=')[0])
    expect([[], ['pj_cookies', 'pj_login']]).toContainEqual(cookies)
  },
)

overEveryTransport(
  'P6.7, P3.2, P4.3: preferences are read and changed, under the tag that was read',
  async (platform) => {
    const { client } = await signUp(platform)
    const { data, etag } = await client.preferences.get().withResponse()
    expect(data.discoverability.byEmail).toBe('mutual')
    const patch = {
      discoverability: { byEmail: 'nobody', searchEngines: allowed },
      activity: { searches: false },
    } as const
    const changed = await client.preferences.update(patch, { ifMatch: etag! })
    expect(changed.discoverability).toMatchObject({ byEmail: 'nobody', searchEngines: { allowed: true } })
    await refusal(client.preferences.update(patch, { ifMatch: etag! }), 'precondition-failed')
    expect(await client.preferences.get()).toEqual(changed)
  },
)

overEveryTransport('P6.7: the way out of a mail works without signing in', async (platform) => {
  const { client, email } = await signUp(platform, { serviceNews: true })
  const [mail] = platform.mock.world.outbox({ to: email })
  const token = /unsubscriptions\/([^>]+)>/.exec(mail!.headers!['List-Unsubscribe']!)![1]!
  const word = { 'List-Unsubscribe': 'One-Click' } as const
  expect(await platform.client().unsubscriptions.create(token, word)).toBeUndefined()
  expect((await client.preferences.get()).communications.email.serviceNews).toBe(false)
  await refusal(platform.client().unsubscriptions.create(`${token.slice(0, -2)}AA`, word), 'not-found')
})

overEveryTransport('P3.2, P7.3: what was recorded of the use is listed and deleted', async (platform) => {
  const { client } = await signUp(platform)
  await client.consents.give('analytics.usage', { noticeVersion: 1 })
  await client.people.search({ q: 'engines' })
  const events = await client.activity.list({ limit: 1 }).toArray()
  expect(events.map(({ kind }) => kind)).toEqual(['search', 'sign_in'])
  expect(await client.activity.clear({ kind: 'search' })).toEqual({ deleted: 1 })
  expect(await client.activity.list({ kind: 'search' }).toArray()).toEqual([])
})

overEveryTransport(
  'E-ACC, P3.1, G34: an account is paused and back, and its owner can see that it was',
  async (platform) => {
    const { client } = await signUp(platform)
    const deleteAfter = '2027-11-24T09:30:00.000Z'
    expect(await client.accounts.deactivate({ deleteAfter })).toMatchObject({
      accountState: 'deactivated',
      deleteAfter,
    })
    const other = client.accounts.deactivate({ deleteAfter: null })
    expect((await refusal(other, 'invalid-state-transition')).problem.allowed).toEqual(['active', 'erasure_scheduled'])
    expect((await client.accounts.reactivate()).state).toBe('active')
    const kinds = (await client.sessions.events().toArray()).map(({ kind }) => kind)
    expect(kinds).toEqual(['account_reactivated', 'account_deactivated', 'signed_in'])
  },
)
