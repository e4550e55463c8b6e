import { AbortedError, type Client, type Download } from '@pianeojobs/sdk'
import { bytesSource, readArchiveEntry, verifyArchive } from '@pianeojobs/sdk/archive'
import { expect } from 'vitest'
import { card } from '../support/contacts.ts'
import { publishProfile, signUp } from './member.ts'
import { overEveryTransport } from './over-every-transport.ts'
import { refusal } from './refusal.ts'

/** Has an archive made and waits until it can be downloaded. */
async function readyExport({ exports }: Client) {
  const { id } = await exports.create({})
  const ready = await exports.wait(id)
  expect(ready.state).toBe('ready')
  return ready
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await new Blob(await Array.fromAsync(download)).arrayBuffer())
}

overEveryTransport(
  'P5.1, G15, G20: a person has an archive of everything made, waits for it, downloads it and verifies it',
  async (platform) => {
    const ada = await signUp(platform, { name: 'Zoé 🌍 Łukasz' })
    await publishProfile(ada)
    const { exports } = ada.client
    const asked = await exports.create({ profile: 'access' })
    expect(asked).toMatchObject({ state: 'queued', sha256: null })
    const states: string[] = []
    const ready = await exports.wait(asked.id, { onProgress: ({ state }) => states.push(state) })
    expect(states.at(-1)).toBe('ready')
    const progress: (readonly [number, number | undefined])[] = []
    const download = await exports.download(asked.id, {
      onProgress: (received, total) => progress.push([received, total]),
    })
    expect(download).toMatchObject({
      status: 200,
      start: 0,
      total: ready.bytes,
      sha256: ready.sha256,
      filename: ready.filename,
      mediaType: 'application/zip',
    })
    const bytes = await bytesOf(download)
    expect(progress.at(-1)).toEqual([ready.bytes, ready.bytes])
    expect(bytes).toHaveLength(ready.bytes!)
    const source = bytesSource(bytes)
    expect(await verifyArchive(source)).toMatchObject({ ok: true, problems: [], sha256: ready.sha256 })
    expect(await exports.get(asked.id)).toMatchObject({ downloads: [{ at: expect.any(String) }] })
    expect((await exports.list()).items.map(({ id }) => id)).toEqual([asked.id])
  },
)

overEveryTransport('P5.1, G15: a download that broke off goes on at the byte where it did', async (platform) => {
  const { client } = await signUp(platform)
  const { id, bytes: size } = await readyExport(client)
  const { exports } = client
  const download = await exports.download(id)
  const { etag } = download
  const whole = await bytesOf(download)
  const progress: number[] = []
  const rest = await exports.download(id, {
    range: { start: 1_000 },
    ifRange: etag!,
    onProgress: (received) => progress.push(received),
  })
  expect(rest).toMatchObject({ status: 206, start: 1_000, total: size, etag })
  expect(await bytesOf(rest)).toEqual(whole.subarray(1_000))
  expect(progress.at(-1)).toBe(size)
  const middle = await exports.download(id, { range: { start: 10, end: 19 } })
  expect([middle.status, await bytesOf(middle)]).toEqual([206, whole.subarray(10, 20)])
  const other = await exports.download(id, { range: { start: 10 }, ifRange: '"another"' })
  expect([other.status, await bytesOf(other)]).toEqual([200, whole])
  const beyond = await refusal(exports.download(id, { range: { start: size! } }), 'range-not-satisfiable')
  expect(beyond.problem.bytes).toBe(size)
})

overEveryTransport('P5.1, G15: how large the archive is can be asked without downloading it', async (platform) => {
  const { client, accessToken } = await signUp(platform)
  const { id, bytes, filename } = await readyExport(client)
  const range = { headers: { Range: 'bytes=0-9' } }
  const { status, headers, body } = await platform.caller(accessToken).send('HEAD', `/v1/exports/${id}/archive`, range)
  expect([status, body]).toEqual([200, undefined])
  expect(headers.get('content-length')).toBe(String(bytes))
  expect(headers.get('content-disposition')).toBe(`attachment; filename="${filename}"`)
  expect(headers.get('accept-ranges')).toBe('bytes')
  expect((await client.exports.get(id)).downloads).toEqual([])
})

overEveryTransport('P5.1, G15: whoever leaves a download midway stops it, and can begin it again', async (platform) => {
  const { client } = await signUp(platform)
  await client.consents.give('contacts.import', { noticeVersion: 1 })
  const note = 'All that was ever said about them. '.repeat(140)
  const entries = Array.from({ length: 1_000 }, (_, at) => card(at + 1, `Person ${at}`, undefined, { note }))
  await client.contacts.imports.create({ mode: 'plain', source: 'other', entries, complete: true })
  const { id, bytes: size, sha256 } = await readyExport(client)
  expect(size).toBeGreaterThan(8_000_000)

  const leaving = new AbortController()
  let received = 0
  const download = await client.exports.download(id, {
    signal: leaving.signal,
    onProgress(bytes) {
      received = bytes
      if (bytes > 100_000) leaving.abort(new Error('enough'))
    },
  })
  const left = await bytesOf(download).catch((error: unknown) => error)
  expect(left).toBeInstanceOf(AbortedError)
  expect(received).toBeLessThan(size!)

  const cancelled = await client.exports.download(id)
  await cancelled.cancel()

  const again = await client.exports.download(id)
  expect(await verifyArchive(bytesSource(await bytesOf(again)))).toMatchObject({ ok: true, bytes: size, sha256 })
})

overEveryTransport(
  'P5.1, G15, G20: the archive needs a fresh password, is not there before it is made, and is there for nobody else',
  async (platform) => {
    const ada = await signUp(platform)
    const eve = await signUp(platform, { name: 'Eve', email: 'eve@example.org' })
    const { id } = await ada.client.exports.create({})
    await refusal(ada.client.exports.download(id), 'export-not-ready')
    const running = await refusal(ada.client.exports.create({}), 'export-in-progress')
    expect(running.problem.id).toBe(id)
    await refusal(eve.client.exports.get(id), 'not-found')
    await ada.client.exports.wait(id)
    await refusal(eve.client.exports.download(id), 'not-found')
    platform.mock.world.advance('PT10M1S')
    const refused = await refusal(ada.client.exports.create({}), 'step-up-required')
    expect([refused.status, refused.problem.maxAge]).toEqual([403, 600])
  },
)

overEveryTransport('P5.1, P5.2: the archive says who a person is in their own words', async (platform) => {
  const ada = await signUp(platform, { name: 'Zoé 🌍 Łukasz' })
  await publishProfile(ada, 'Première 🎹')
  const { id } = await readyExport(ada.client)
  const source = bytesSource(await bytesOf(await ada.client.exports.download(id)))
  const entry = await Array.fromAsync(readArchiveEntry(source, 'profile/profile.json'))
  expect(JSON.parse(await new Blob(entry as BlobPart[]).text())).toMatchObject({
    displayName: 'Zoé 🌍 Łukasz',
    headline: 'Première 🎹',
  })
})

overEveryTransport('G15: an archive is destroyed when its person says so', async (platform) => {
  const { client } = await signUp(platform)
  const { id } = await readyExport(client)
  expect(await client.exports.delete(id)).toBeUndefined()
  await refusal(client.exports.download(id), 'export-expired')
  expect((await client.exports.get(id)).state).toBe('deleted')
})
