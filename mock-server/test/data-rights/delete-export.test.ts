import { expect, test } from 'vitest'
import { readyExport } from '../support/exports.ts'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

test('G15: the archive of an export is destroyed at once; that it was made stays', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { id, sha256 } = await readyExport(ada)
  expect(mock.world.snapshot().exportParts.get(ada.accountId)?.size).toBeGreaterThan(0)
  expect(await ada.delete(`/v1/exports/${id}`)).toMatchObject({ status: 204 })
  expect(mock.world.snapshot().exportParts.size).toBe(0)
  expect(await ada.get(`/v1/exports/${id}/archive`)).toMatchObject({ status: 410 })
  expect((await ada.get(`/v1/exports/${id}`)).body).toMatchObject({ state: 'deleted', sha256, expiresAt: null })
  expect(await ada.delete(`/v1/exports/${id}`)).toMatchObject({ status: 204 })
})

test('G15: an export that is being made is cancelled, and another can be asked for at once', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { id } = (await ada.post('/v1/exports', { body: {} })).body
  expect(await ada.delete(`/v1/exports/${id}`)).toMatchObject({ status: 204 })
  expect(mock.world.snapshot().exportParts.size).toBe(0)
  expect((await ada.get(`/v1/exports/${id}`)).body).toMatchObject({
    state: 'cancelled',
    sha256: null,
    finishedAt: null,
  })
  expect(await ada.get(`/v1/exports/${id}/archive`)).toMatchObject({ status: 410 })
  await readyExport(ada)
  mock.world.advance('P8D')
  expect(mock.world.snapshot().exports.get(ada.accountId)?.get(id)).toMatchObject({ state: 'cancelled' })
})

test('G15: an export that expired cannot be deleted any more, and nobody deletes that of somebody else', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const eve = await person(mock, { email: 'eve@example.org' })
  const { id } = await readyExport(ada)
  expect(await eve.delete(`/v1/exports/${id}`)).toMatchObject({ status: 404 })
  const snapshot = mock.world.snapshot()
  const row = { ...snapshot.exports.get(ada.accountId)!.get(id)!, state: 'expired' as const }
  mock.world.restore({ ...snapshot, exports: new Map([[ada.accountId, new Map([[id, row]])]]) })
  const refused = await ada.delete(`/v1/exports/${id}`)
  expect(refused).toMatchObject({ status: 409, body: { from: 'expired', to: 'deleted', allowed: [] } })
})
