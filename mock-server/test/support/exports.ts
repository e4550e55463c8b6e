import { bytesSource, listArchive, readArchiveEntry, verifyArchive } from '@pianeojobs/sdk/archive'
import { expect } from 'vitest'
import type { Caller } from './caller.ts'
import { card, findableBy, give, imported } from './contacts.ts'
import { edit } from './edit.ts'
import type { Person } from './person.ts'
import { publishedPerson } from './published-person.ts'
import { fillSections, saySensitive } from './sections.ts'
import type { TestMock } from './test-mock.ts'

/** Asks for an export and waits for it; the export when it is ready. */
export async function readyExport(caller: Caller, wanted: object = {}) {
  const { status, body } = await caller.post('/v1/exports', { body: wanted })
  expect(status).toBe(202)
  const ready = await caller.get(`/v1/exports/${body.id}`)
  expect(ready.body).toMatchObject({ id: body.id, state: 'ready' })
  return ready.body
}

/** An archive as a test looks into it. */
export interface Unpacked {
  readonly bytes: Uint8Array
  readonly paths: readonly string[]
  entry(path: string): Promise<Uint8Array>
  text(path: string): Promise<string>
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects
  json(path: string): Promise<any>
}

/** Downloads an export, checks it whole, and opens it. */
export async function download(caller: Caller, id: string): Promise<Unpacked> {
  const { status, body: bytes } = await caller.get(`/v1/exports/${id}/archive`)
  expect(status).toBe(200)
  const source = bytesSource(bytes)
  expect(await verifyArchive(source)).toMatchObject({ ok: true, problems: [] })
  const entry = async (path: string) => Buffer.concat(await Array.fromAsync(readArchiveEntry(source, path)))
  const text = async (path: string) =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await entry(path))
  return {
    bytes,
    paths: (await listArchive(source)).map(({ path }) => path),
    entry,
    text,
    json: async (path) => JSON.parse(await text(path)),
  }
}

/** Somebody with something in every part of the archive: a profile, contacts, a match, consents given and withdrawn. */
export async function richPerson(mock: TestMock): Promise<Person> {
  const bob = await publishedPerson(mock, 'Bob Babbage', 'bob@example.org')
  findableBy(mock, bob, 'anyone')
  const ada = await publishedPerson(mock)
  await edit(ada, '/v1/profile', { summary: 'I annotate memoirs,\n"with care"; é 日本 👩🏽‍🚀.' })
  await give(ada, 'contacts.import', 'contacts.matching', 'analytics.usage')
  await imported(
    ada,
    card(1, 'Bob Babbage', 'bob@example.org', { phones: [{ value: '+33 6 12 34 56 78', label: 'cell' }] }),
    card(2, '=HYPERLINK("http://evil")', undefined, {
      note: 'a,b;c\\d\nnext',
      organization: '@cme, Inc.',
      title: '-1',
    }),
    card(3, 'Müller-Lüdenscheidt 日本語', 'm@example.org', {
      uid: 'urn:uuid:1',
      emails: [{ value: 'm@example.org', label: 'Büro' }],
    }),
  )
  expect((await ada.delete('/v1/consents/analytics.usage')).status).toBe(200)
  await fillSections(ada)
  expect((await saySensitive(ada, 'religion', { text: 'Unitarian' })).status).toBe(200)
  return ada
}
