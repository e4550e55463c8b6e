import { expect, test } from 'vitest'
import { Refusal } from '../platform/refusal.ts'
import { AnswerStore, type KeyedRequest } from './answer-store.ts'

const day = 86_400_000
const request = (more: Partial<KeyedRequest> = {}): KeyedRequest => ({
  name: 'world\ncreateThing\nacc_1\nkey',
  caller: 'acc_1',
  payload: { body: { password: 'seven quiet engines hum' } },
  secret: false,
  now: 0,
  ...more,
})

/** A store, and an act that counts how often it was done. */
function counted(bound?: number) {
  const store = new AnswerStore(new Uint8Array(32).fill(7), bound)
  let done = 0
  const act = async () => {
    done += 1
    return { status: 201, headers: { Location: '/v1/things/1' }, body: { id: done } }
  }
  return { store, act, done: () => done }
}

test('under one key an act is done once, and answered the same with a header that says so', async () => {
  const { store, act, done } = counted()
  const first = await store.once(request(), act)
  const again = await store.once(request({ now: day - 1 }), act)
  expect(first).toEqual({ status: 201, headers: { Location: '/v1/things/1' }, body: { id: 1 } })
  expect(again).toEqual({ ...first, headers: { ...first.headers, 'Idempotency-Replayed': 'true' } })
  expect(done()).toBe(1)
})

test('of a caller who is erased nothing is kept, and of others everything', async () => {
  const { store, act } = counted()
  await store.once(request(), act)
  await store.once(request({ name: 'world\ncreateThing\nacc_2\nkey', caller: 'acc_2' }), act)
  store.forget('acc_1')
  expect(store.entries()).toMatchObject([{ caller: 'acc_2', answer: { body: { id: 2 } } }])
})

test('after a day a key is new', async () => {
  const { store, act, done } = counted()
  await store.once(request(), act)
  expect(await store.once(request({ now: day }), act)).toMatchObject({ body: { id: 2 } })
  expect(done()).toBe(2)
})

test('another payload under the key is refused, members in another order are the same payload', async () => {
  const { store, act } = counted()
  await store.once(request({ payload: { a: 1, b: 2 } }), act)
  await expect(store.once(request({ payload: { a: 1, b: 3 } }), act)).rejects.toMatchObject({
    slug: 'idempotency-key-reused',
  })
  expect(await store.once(request({ payload: { b: 2, a: 1 } }), act)).toMatchObject({ body: { id: 1 } })
})

test('a file is the same payload when its bytes are, and is known by its digest, soon even when it is large', async () => {
  const { store, act } = counted()
  const upload = (byte: number) => request({ payload: { body: { file: new Uint8Array(5_000_000).fill(byte) } } })
  await store.once(upload(1), act)
  expect(await store.once(upload(1), act)).toMatchObject({ body: { id: 1 } })
  await expect(store.once(upload(2), act)).rejects.toMatchObject({ slug: 'idempotency-key-reused' })
})

test('while the first runs the second is told to wait, and gets the answer afterwards', async () => {
  const { store, done, act } = counted()
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const first = store.once(request(), async () => {
    await gate
    return act()
  })
  await expect(store.once(request(), act)).rejects.toMatchObject({ slug: 'idempotency-in-progress' })
  open()
  const answer = await first
  expect(await store.once(request(), act)).toMatchObject({ body: answer.body })
  expect(done()).toBe(1)
})

test('a refusal leaves no trace: mended, the act goes through under the same key', async () => {
  const { store, act } = counted()
  const refuse = async () => {
    throw new Refusal('limit-exceeded', 'Too many.')
  }
  await expect(store.once(request(), refuse)).rejects.toMatchObject({ slug: 'limit-exceeded' })
  expect(await store.once(request({ payload: 'mended' }), act)).toMatchObject({ status: 201, body: { id: 1 } })
})

test('P6.2: an answer with a secret is kept nowhere; asked again it is said that it was shown', async () => {
  const { store } = counted()
  const act = async () => ({ status: 201, body: { token: 'pj_pat_secret' } })
  expect(await store.once(request({ secret: true }), act)).toMatchObject({ body: { token: 'pj_pat_secret' } })
  await expect(store.once(request({ secret: true }), act)).rejects.toMatchObject({ slug: 'secret-already-shown' })
  expect(JSON.stringify(store.entries())).not.toContain('pj_pat_secret')
  expect(JSON.stringify(store.entries())).not.toContain('seven quiet engines hum')
})

test('two processes know one payload by different fingerprints', async () => {
  const { store, act } = counted()
  const other = new AnswerStore(new Uint8Array(32).fill(8))
  await store.once(request(), act)
  await other.once(request(), act)
  expect(store.entries()[0]!.fingerprint).not.toBe(other.entries()[0]!.fingerprint)
})

test('of more keys than it has room for it forgets the oldest', async () => {
  const { store, act } = counted(3)
  for (const name of ['a', 'b', 'c', 'd']) await store.once(request({ name }), act)
  expect(store.entries()).toHaveLength(3)
  expect(await store.once(request({ name: 'd' }), act)).toMatchObject({ body: { id: 4 } })
  expect(await store.once(request({ name: 'a' }), act)).toMatchObject({ body: { id: 5 } })
})

test('what is over is dropped as new keys come', async () => {
  const { store, act } = counted()
  for (const name of ['a', 'b', 'c']) await store.once(request({ name }), act)
  await store.once(request({ name: 'd', now: day }), act)
  expect(store.entries()).toHaveLength(1)
})
