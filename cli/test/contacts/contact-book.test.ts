import { expect, test } from 'vitest'
import { contactBookReader, searched } from '../../src/actions/contacts/contact-book.ts'
import { forgetContacts } from '../../src/actions/contacts/forget.ts'
import { listContacts } from '../../src/actions/contacts/list.ts'
import { removeContact } from '../../src/actions/contacts/remove.ts'
import { openApp } from '../support/app-rig.ts'
import { keepCards, vCards } from '../support/keep-cards.ts'

const cards = vCards(
  'FN:Björn Åkesson\nEMAIL:Bjorn@Sjökort.example\nTEL:+46 (8) 12-34',
  'FN:İpek Öztürk\nORG:Ünlü & Oğulları',
  'FN:Ångström Straße\nTITLE:not searched\nNOTE:nor this',
  'FN:ﬁne ligatures\nTEL:tel:+33600000017',
  'FN:Renée Noël\nEMAIL:renee@example.com',
)

test('P2.1: the book finds what `contacts list --query` finds', async () => {
  await using app = await openApp({ person: {}, before: (context) => keepCards(context, cards) })
  const book = await contactBookReader()(app.context, { anew: false })
  const queries = [
    'bjorn',
    'ÅKES',
    'akesson 1234',
    '+468',
    'ipek',
    'oztu',
    'oğul',
    'strasse',
    'straße',
    'fine',
    'searched',
    'renee noe',
    'e',
    ' ',
    'nobody',
  ]
  for (const query of queries) {
    const found = searched(book, query).map(({ contact }) => contact.id)
    expect([query, found]).toEqual([query, (await listContacts(app.context, { query })).map(({ id }) => id)])
  }
  expect(searched(book, 'akesson 1234')).toHaveLength(1)
})

test('P2.1: the book is the same object until something changes, and then holds what is there', async () => {
  await using app = await openApp({ person: {}, before: (context) => keepCards(context, cards) })
  const read = contactBookReader()
  const book = await read(app.context, { anew: false })
  expect(await read(app.context, { anew: false })).toBe(book)
  expect(await read(app.context, { anew: true })).toBe(book)
  await removeContact(app.context, book.entries[2]!.contact.id)
  const smaller = await read(app.context, { anew: false })
  expect(smaller.entries).toHaveLength(4)
  await forgetContacts(app.context)
  expect(await read(app.context, { anew: false })).toEqual({ entries: [], here: 0, unfinished: 0 })
})
