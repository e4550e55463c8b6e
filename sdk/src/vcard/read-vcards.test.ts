import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contactsOf, inChunks, issuesOf, readAll } from '../../test/vcard/read-all.ts'
import { readVCards } from './index.ts'

const folder = new URL('fixtures/', import.meta.url)

/** Cards, e-mails, phones; issues as `code card:line`. */
const expected: Readonly<
  Record<string, readonly [cards: number, emails: number, phones: number, ...issues: string[]]>
> = {
  'agents.vcf': [2, 1, 1],
  'apple.vcf': [2, 1, 2],
  'charsets.vcf': [6, 0, 0],
  'damaged.vcf': [
    3,
    1,
    2,
    'not_a_card 0:1',
    'unreadable_line 1:6',
    'stray_end 1:10',
    'nothing_usable 2:11',
    'missing_end 4:20',
  ],
  'evolution.vcf': [1, 1, 2],
  'folds.vcf': [1, 0, 1],
  'google.vcf': [1, 1, 2],
  'joined.vcf': [3, 0, 3],
  'missing-end.vcf': [3, 3, 0, 'missing_end 2:6'],
  'not-a-vcard.vcf': [0, 0, 0, 'no_cards 0:1'],
  'outlook.vcf': [1, 1, 4],
  'returns.vcf': [1, 0, 1],
  'utf-16be.vcf': [1, 1, 0],
  'utf-16le.vcf': [2, 0, 1],
  'version-4.vcf': [1, 3, 5],
  'xing.vcf': [1, 0, 0],
}

test('every fixture is expected to hold something', () => {
  expect(
    readdirSync(folder)
      .filter((name) => name.endsWith('.vcf'))
      .sort(),
  ).toEqual(Object.keys(expected).sort())
})

test.each(Object.entries(expected))('%s gives its cards, addresses, numbers and issues', async (name, [...counts]) => {
  const events = await readAll(readFileSync(new URL(name, folder)))
  const contacts = contactsOf(events)
  const emails = contacts.flatMap((contact) => contact.emails)
  const phones = contacts.flatMap((contact) => contact.phones)
  expect([contacts.length, emails.length, phones.length, ...issuesOf(events)]).toEqual(counts)
})

test.each(Object.keys(expected))('%s reads the same in chunks of 1, 7 and 4,096 bytes', async (name) => {
  const bytes = readFileSync(new URL(name, folder))
  const whole = await readAll(bytes)
  for (const size of [1, 7, 4096]) expect(await readAll(inChunks(bytes, size))).toEqual(whole)
})

test.each(Object.keys(expected))('each card and issue of %s has the offset of its line', async (name) => {
  const bytes = readFileSync(new URL(name, folder))
  const utf16 = name.startsWith('utf-16')
  const lineBreak = utf16 ? /\r\0?\n\0?/g : /\r\n|\r|\n/g
  for (const { line, byteOffset, type } of await readAll(bytes)) {
    const before = bytes.subarray(0, byteOffset).toString('latin1')
    expect((before.match(lineBreak)?.length ?? 0) + 1).toBe(line)
    const here = bytes
      .subarray(byteOffset, byteOffset + 22)
      .toString('latin1')
      .replaceAll('\0', '')
    if (type === 'card') expect(here).toMatch(/^BEGIN:VCARD/i)
  }
})

test.each([
  ['that can be iterated', (stream: ReadableStream<Uint8Array>) => stream],
  ['of a browser where it cannot', withoutIterator],
])('a web stream %s is read, and cancelled when the reader stops early', async (_, as) => {
  const bytes = readFileSync(new URL('joined.vcf', folder))
  expect(await readAll(as(new Blob([bytes]).stream()))).toEqual(await readAll(bytes))

  let cancelled = false
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(bytes),
    cancel: () => {
      cancelled = true
    },
  })
  for await (const event of readVCards(as(endless))) {
    expect(event.index).toBe(1)
    break
  }
  expect(cancelled).toBe(true)
})

test('a chunk may be of any size', async () => {
  const bytes = readFileSync(new URL('missing-end.vcf', folder))
  const long = Buffer.concat(Array.from({ length: 1000 }, () => bytes))
  expect(await readAll(inChunks(long, long.length))).toEqual(await readAll(inChunks(long, 1000)))
})

test('text chunks are refused, since what their decoding lost cannot be told', async () => {
  const chunks = (async function* () {
    yield 'BEGIN:VCARD' as unknown as Uint8Array
  })()
  await expect(readAll(chunks)).rejects.toThrow(
    new TypeError('A vCard file is read from bytes, but a chunk was a string: give Uint8Array chunks'),
  )
})

test('a failing source fails the reading', async () => {
  const chunks = (async function* () {
    yield new Uint8Array(3)
    throw new Error('disk gone')
  })()
  await expect(readAll(chunks)).rejects.toThrow('disk gone')
})

function withoutIterator(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  return { getReader: () => stream.getReader() } as unknown as ReadableStream<Uint8Array>
}
