import { expect, test } from 'vitest'
import { json, problem } from '../../test/support/answers.ts'
import { fakeClock } from '../../test/support/fake-clock.ts'
import { testClient } from '../../test/support/test-client.ts'

const states = ['queued', 'building', 'building', 'ready']
const exported = (state: string | undefined, headers = {}) => json({ id: 'xpt_1', state }, { headers })

test('waiting reads a job until it runs no longer and tells every state', async () => {
  const clock = fakeClock()
  const seen: string[] = []
  const { client } = testClient((_, index) => exported(states[index]), { clock })
  const done = await client.exports.wait('xpt_1', { onProgress: ({ state }) => seen.push(state) })
  expect(done.state).toBe('ready')
  expect(seen).toEqual(states)
  expect(clock.slept).toEqual([500, 1000, 2000])
})

test('waiting keeps to Retry-After, and to five seconds without it', async () => {
  const clock = fakeClock()
  const { client } = testClient(
    (_, index) => (index < 6 ? exported('building', index === 1 ? { 'retry-after': '20' } : {}) : exported('ready')),
    { clock },
  )
  await client.exports.wait('xpt_1')
  expect(clock.slept).toEqual([500, 20_000, 2000, 4000, 5000, 5000])
})

test('waiting asks the platform to answer when the job is done, and then makes no pause', async () => {
  const clock = fakeClock()
  const { client, sent } = testClient(
    async (_, index) => {
      if (index === 2) return exported('ready')
      await clock.sleep(15_000)
      return exported('building', { 'preference-applied': 'wait=15' })
    },
    { clock },
  )
  await client.exports.wait('xpt_1')
  expect(sent.map(({ headers }) => headers.get('prefer'))).toEqual(['wait=15', 'wait=15', 'wait=15'])
  expect(clock.slept).toEqual([15_000, 15_000])
})

test('a platform that says it waits and does not is not asked without a pause', async () => {
  const clock = fakeClock()
  const { client } = testClient(
    (_, index) => exported(index < 2 ? 'building' : 'ready', { 'preference-applied': 'wait=15' }),
    { clock },
  )
  await client.exports.wait('xpt_1')
  expect(clock.slept).toEqual([500, 1000])
})

test.each([
  [{ timeout: 60_000 }, 'wait=20'],
  [{ timeout: 5_000 }, 'wait=2'],
  [{ timeout: 1_000 }, null],
  [{ onProgress: () => {} }, 'wait=2'],
  [{ headers: { prefer: 'wait=7' } }, 'wait=7'],
])(
  'waiting with %j asks for %s: less than an attempt may take, and little where somebody watches',
  async (options, prefer) => {
    const { client, sent } = testClient(() => exported('ready'))
    await client.exports.wait('xpt_1', options)
    expect(sent[0]?.headers.get('prefer')).toBe(prefer)
  },
)

test('a job that failed is given back, not thrown', async () => {
  const { client } = testClient(() => exported('failed'))
  expect((await client.exports.wait('xpt_1')).state).toBe('failed')
})

test('an abort ends the wait at once, a deadline in its time, an error by itself', async () => {
  const controller = new AbortController()
  const { client } = testClient(() => exported('building', { 'retry-after': '50' }))
  const waiting = client.exports.wait('xpt_1', {
    signal: controller.signal,
    onProgress: () => setTimeout(() => controller.abort('enough'), 5),
  })
  await expect(waiting).rejects.toMatchObject({ name: 'AbortedError', cause: 'enough' })
  await expect(client.exports.wait('xpt_1', { deadline: 20 })).rejects.toMatchObject({
    name: 'TimeoutError',
    scope: 'deadline',
    limit: 20,
  })
  const lost = testClient((_, index) => (index === 0 ? exported('building') : problem('not-found')), {
    clock: fakeClock(),
  })
  await expect(lost.client.exports.wait('xpt_1')).rejects.toMatchObject({ slug: 'not-found' })
})
