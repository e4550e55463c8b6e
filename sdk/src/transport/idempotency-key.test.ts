import { expect, test } from 'vitest'
import { json } from '../../test/support/answers.ts'
import { testClient } from '../../test/support/test-client.ts'

const post = { title: 'Programmer', organization: { name: 'Works' }, start: '1842' }

test('each call makes a key of its own, unless it is given one', async () => {
  const { client, sent } = testClient(() => json({}))
  await client.profile.experiences.create(post)
  await client.profile.experiences.create(post)
  await client.profile.experiences.create(post, { idempotencyKey: 'mine \\ "yours"' })
  const keys = sent.map(({ headers }) => headers.get('idempotency-key'))
  expect(new Set(keys).size).toBe(3)
  expect(keys[2]).toBe('"mine \\\\ \\"yours\\""')
})

test.each(['', 'k'.repeat(256), 'clé', 'a\nb'])(
  'a key that no header can carry is told before anything is sent',
  async (key) => {
    const { client, sent } = testClient(() => json({}))
    await expect(client.profile.experiences.create(post, { idempotencyKey: key })).rejects.toMatchObject({
      name: 'InvalidArgumentError',
      argument: 'idempotencyKey',
    })
    expect(sent).toHaveLength(0)
  },
)

test('a key for what knows none is refused, so that nobody relies on it', async () => {
  const { client, sent } = testClient(() => json({}))
  const options = { ifMatch: '"a"', idempotencyKey: 'k' }
  await expect(client.profile.update({ headline: 'x' }, options)).rejects.toMatchObject({
    name: 'InvalidArgumentError',
    argument: 'idempotencyKey',
  })
  expect(sent).toHaveLength(0)
})

test('the low-level door sends a key too, or the one it is given', async () => {
  const { client, sent } = testClient(() => json({}, { status: 201 }))
  await client.raw.POST('/profile/experiences', { body: post })
  await client.raw.POST('/profile/experiences', { body: post, params: { header: { 'Idempotency-Key': 'mine' } } })
  const keys = sent.map(({ headers }) => headers.get('idempotency-key'))
  expect(keys).toEqual([expect.stringMatching(/^"[0-9a-f]{32}"$/), 'mine'])
})
