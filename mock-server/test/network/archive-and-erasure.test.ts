import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import type { State } from '../../src/platform/state.ts'
import { all } from '../support/contacts.ts'
import { download, readyExport } from '../support/exports.ts'
import { answered, asked, blocked, connected } from '../support/network.ts'
import type { Person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { testMock } from '../support/test-mock.ts'

/** Ada with a connection, a request each way, one she declined, one that was declined, and a block each way. */
async function networker() {
  const mock = testMock()
  const [ada, fay, rob, sue, dan, dee, ned, max] = [
    await publishedPerson(mock),
    await publishedPerson(mock, '=Fay Friend', 'fay@example.org'),
    await publishedPerson(mock, 'Rob Recipient', 'rob@example.org'),
    await publishedPerson(mock, 'Sue Sender', 'sue@example.org'),
    await publishedPerson(mock, 'Dan Declined', 'dan@example.org'),
    await publishedPerson(mock, 'Dee Declining', 'dee@example.org'),
    await publishedPerson(mock, 'Ned Enemy', 'ned@example.org'),
    await publishedPerson(mock, 'Max Blocker', 'max@example.org'),
  ]
  await connected(ada, fay)
  await asked(ada, rob, 'Ada asks')
  await asked(sue, ada, 'Sue asks')
  await answered(ada, await asked(dan, ada), 'decline')
  await answered(dee, await asked(ada, dee), 'decline')
  await blocked(ada, ned)
  await blocked(max, ada)
  return { mock, ada, others: [fay, rob, sue, dan, dee, ned, max] as const }
}

test('P5.1, G15: the archive holds connections, requests and blocks as the operations answer them, and nothing of what others keep to themselves', async () => {
  const { ada, others } = await networker()
  const archive = await download(ada, (await readyExport(ada)).id)
  const files = { connections: '/v1/connections', requests: '/v1/connection-requests', blocks: '/v1/blocks' }
  for (const [name, path] of Object.entries(files)) {
    const records = await archive.json(`network/${name}.json`)
    expect(records).toEqual((await all(ada, path)).reverse())
    expect(records.length).toBeGreaterThan(0)
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false })
    addFormats.default(ajv)
    const valid = ajv.validate(await archive.json(`schemas/${name}.schema.json`), records)
    expect({ name, valid, errors: ajv.errors }).toEqual({ name, valid: true, errors: null })
  }
  const states = (await archive.json('network/requests.json')).map(
    ({ state, person }: { state: string; person: { displayName: string } }) => [person.displayName, state],
  )
  expect(states).toEqual([
    ['=Fay Friend', 'accepted'],
    ['Rob Recipient', 'pending'],
    ['Sue Sender', 'pending'],
    ['Dan Declined', 'declined'],
    ['Dee Declining', 'pending'],
  ])
  const csv = await archive.text('network/connections.csv')
  expect(csv.split('\r\n')[0]).toBe('id,personId,displayName,handle,headline,country,createdAt')
  expect(csv).toContain(`${others[0].personId},'=Fay Friend,fay-friend,`)
  expect(Buffer.from(archive.bytes).toString('utf8')).not.toContain(others.at(-1)!.personId)
  const chosen = await readyExport(ada, { profile: 'custom', categories: ['network'] })
  expect((await download(ada, chosen.id)).paths).toContain('network/blocks.json')
})

test('P5.2, G17: an erasure takes connections, requests and blocks on both sides, and its preview counts those one knows of', async () => {
  const { mock, ada, others } = await networker()
  const [fay, , , , dee] = others
  const { categories } = (await ada.get('/v1/erasure/preview')).body
  const [network] = categories.filter(({ id }: { id: string }) => id === 'network')
  expect(network.count).toBe(1 + 5 + 1)
  const naming = () => texts(mock.world.snapshot()).filter((text) => text.includes(ada.accountId))
  expect(naming().length).toBeGreaterThan(10)
  expect((await ada.put('/v1/erasure', { body: { graceDays: 0 } })).status).toBe(200)
  mock.world.advance('PT1S')
  expect(naming()).toEqual([])
  const { connections, connectionRequests, blocks } = mock.world.snapshot()
  expect([connections.size, connectionRequests.size, blocks.size]).toEqual([0, 0, 0])
  for (const other of [fay, dee]) {
    expect(await all(other, '/v1/connections')).toEqual([])
    expect(await all(other, '/v1/connection-requests')).toEqual([])
  }
})

test('G17: while an erasure is scheduled the person is nobody to the others, and everything is there again when it is cancelled', async () => {
  const { mock, ada, others } = await networker()
  const [fay, rob, sue] = others
  const seen = async (person: Person) => [
    await all(person, '/v1/connections'),
    await all(person, '/v1/connection-requests'),
  ]
  const before = [await seen(fay), await seen(rob), await seen(sue)]
  await ada.put('/v1/erasure', { body: { graceDays: 5 } })
  expect(await all(fay, '/v1/connections')).toMatchObject([{ person: null }])
  expect(await all(rob, '/v1/connection-requests')).toMatchObject([{ person: null, state: 'pending' }])
  const back = await signInAgain(mock, ada)
  expect((await back.delete('/v1/erasure')).status).toBe(200)
  expect([await seen(fay), await seen(rob), await seen(sue)]).toEqual(before)
})

/** Every document of a state as text, with its place. */
function texts(state: State): string[] {
  return JSON.stringify(state, (_, value) => (value instanceof Map ? [...value] : value)).split('],[')
}
