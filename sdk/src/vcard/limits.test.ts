import { expect, test } from 'vitest'
import { contactsOf, issuesOf, readAll } from '../../test/vcard/read-all.ts'
import { readVCards } from './index.ts'

const mebibyte = 1024 * 1024

test('a value of 1 MiB is kept, a longer one left out and reported with its line', async () => {
  const note = 'x'.repeat(mebibyte)
  const events = await readAll(
    `BEGIN:VCARD\nFN:Ada\nNOTE:${note}\nEND:VCARD\nBEGIN:VCARD\nFN:Bea\nNOTE:${note}y\nTEL:1\nEND:VCARD\n`,
  )
  expect(contactsOf(events).map(({ note, phones }) => [note?.length, phones.length])).toEqual([
    [mebibyte, 0],
    [undefined, 1],
  ])
  expect(issuesOf(events)).toEqual(['value_too_long 2:7'])
})

test('a line longer than all that is kept of one is known by its start', async () => {
  const long = 'x'.repeat(3 * mebibyte)
  const events = await readAll(
    `BEGIN:VCARD\nFN:Ada\nNOTE:${long}\nPHOTO:${long}\nADR:${long}\n${long}\nTEL:1\nEND:VCARD\n${long}\n`,
  )
  expect(contactsOf(events)).toMatchObject([{ phones: [{ value: '1' }], photosSkipped: 1 }])
  expect(issuesOf(events)).toEqual(['value_too_long 1:3', 'value_too_long 1:6', 'not_a_card 1:9'])
})

test('a value folded over more than its limit is left out', async () => {
  const events = await readAll(
    `BEGIN:VCARD\nFN:Ada\nNOTE:x${`\n ${'x'.repeat(1023)}`.repeat(3 * 1024)}\nTEL:1\nEND:VCARD\n`,
  )
  expect(contactsOf(events)).toEqual([
    { displayName: 'Ada', formattedName: 'Ada', emails: [], phones: [{ value: '1' }] },
  ])
  expect(issuesOf(events)).toEqual(['value_too_long 1:3'])
})

test('what a card keeps ends at 8 MiB', async () => {
  const events = await readAll(`BEGIN:VCARD\nFN:Ada\n${`NOTE:${'x'.repeat(mebibyte)}\n`.repeat(9)}TEL:1\nEND:VCARD\n`)
  expect(contactsOf(events)[0]?.note?.length).toBe(7 * mebibyte + 6)
  expect(issuesOf(events)).toEqual(['card_too_large 1:10'])
})

test('a card keeps its first 10,000 properties', async () => {
  const events = await readAll(`BEGIN:VCARD\n${'TEL:1\n'.repeat(10_002)}END:VCARD\nBEGIN:VCARD\nTEL:1\nEND:VCARD\n`)
  expect(contactsOf(events).map(({ phones }) => phones.length)).toEqual([10_000, 1])
  expect(issuesOf(events)).toEqual(['too_many_properties 1:10002'])
})

test.each([
  [4, []],
  [5, ['agent_too_deep 1:7']],
  [50, ['agent_too_deep 1:7']],
])('agents nested %i deep end where they end', async (depth, issues) => {
  const text = `BEGIN:VCARD\nFN:Ada\n${'AGENT:BEGIN:VCARD\n'.repeat(depth)}TEL:1\n${'END:VCARD\n'.repeat(depth)}TEL:2\nEND:VCARD\n`
  const events = await readAll(text)
  expect(contactsOf(events).map(({ phones }) => phones)).toEqual([[{ value: '2' }]])
  expect(issuesOf(events)).toEqual(issues)
})

test('a file is read up to its millionth card, and no further', async () => {
  const card = new TextEncoder().encode('BEGIN:VCARD\nEND:VCARD\n'.repeat(1000))
  let chunks = 0
  const cards = (async function* () {
    for (; chunks < 1100; chunks++) yield card
  })()
  let nothing = 0
  const others: string[] = []
  for await (const event of readVCards(cards)) {
    if (event.type === 'issue' && event.code === 'nothing_usable') nothing += 1
    else others.push(...issuesOf([event]))
  }
  expect(nothing).toBe(1_000_000)
  expect(others).toEqual(['too_many_cards 1000000:2000001'])
  expect(chunks).toBe(1000)
})

test.each([
  ['zeros', new Uint8Array(65_536)],
  ['ends of cards', new TextEncoder().encode('END:VCARD\n'.repeat(6_000))],
])('of a source that never holds a card and never ends, such as %s, the first 8 MiB are read', async (_, chunk) => {
  let read = 0
  const endless = (async function* () {
    for (; read < 64 * mebibyte; read += chunk.length) yield chunk
  })()
  const events = await readAll(endless)
  expect(events.at(-1)).toMatchObject({ type: 'issue', code: 'no_cards', index: 0 })
  expect(read).toBeLessThan(9 * mebibyte)
})

test('what stands before the first card may be 8 MiB long, and what stands behind it longer', async () => {
  const junk = `${'x'.repeat(1023)}\n`
  const text = `${junk.repeat(8 * 1024 - 1)}BEGIN:VCARD\nFN:Ada\nEND:VCARD\n${junk.repeat(9 * 1024)}BEGIN:VCARD\nFN:Bea\nEND:VCARD\n`
  expect(contactsOf(await readAll(text)).map(({ displayName }) => displayName)).toEqual(['Ada', 'Bea'])
})

test('a million lines that belong to no card are one issue', async () => {
  const events = await readAll(`${'junk\n'.repeat(1_000_000)}BEGIN:VCARD\nFN:Ada\nEND:VCARD\n\n \n`)
  expect(issuesOf(events)).toEqual(['not_a_card 0:1'])
  expect(contactsOf(events).length).toBe(1)
})
