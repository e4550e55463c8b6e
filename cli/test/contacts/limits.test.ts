import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createMock } from '@pianeojobs/mock-server'
import { createClient } from '@pianeojobs/sdk'
import { expect, test } from 'vitest'
import { giveConsent } from '../../src/actions/consent/give.ts'
import { importContacts } from '../../src/actions/contacts/import.ts'
import { readImportPurpose } from '../../src/actions/contacts/import-consents.ts'
import { openCards } from '../../src/actions/contacts/open-cards.ts'
import type { ImportProgress } from '../../src/actions/contacts/running-import.ts'
import { surveyFile } from '../../src/actions/contacts/survey-file.ts'
import type { Context } from '../../src/context.ts'
import { baseUrl, memberOf } from '../support/member.ts'
import { temporaryPianeo } from '../support/pianeo.ts'
import { signedIn } from '../support/signed-in.ts'

const cards = (count: number) => Array.from({ length: count }, (_, at) => `BEGIN:VCARD\nFN:${at}\nEND:VCARD\n`).join('')

/** A member of a platform in this process, who keeps contacts. */
async function keeper(folder: string) {
  const mock = createMock({ scryptCost: 1 })
  const client = createClient({ baseUrl, tokens: await memberOf(mock), fetch: mock.fetch })
  const context = { client, folder } as Context
  await giveConsent(context, await readImportPurpose(context, 'keep'), { explicit: false })
  return { mock, context }
}

test('P2.1: a file with more contacts than an import takes is refused before anything is sent', async () => {
  await using pianeo = await signedIn()
  const file = join(pianeo.home, 'all.vcf')
  await writeFile(file, cards(100_001))
  const { error } = await pianeo.fails(6, 'contacts', 'import', file, '--consent', '--json')
  expect(error).toMatchObject({ code: 'too-many-contacts', message: expect.stringContaining('100001 contacts') })
  expect((await pianeo.ok('contacts', 'imports', '--json')).json).toEqual([])
})

test('P2.1: an import that runs into the limit of contacts is cancelled: nothing of it is kept', async () => {
  await using pianeo = await temporaryPianeo()
  const { mock, context } = await keeper(pianeo.home)
  const file = join(pianeo.home, 'some.vcf')
  await writeFile(file, cards(30))
  await importContacts(context, await openCards(file))
  // As many contacts as there may be, but for ten.
  const { contacts, ...state } = mock.world.snapshot()
  const [[accountId, own] = expect.unreachable()] = contacts
  const [row] = own.values()
  const many = Array.from(
    { length: 99_960 },
    (_, at) => [`ctc_${at}`, { ...row!, id: `ctc_${at}`, key: `${at}` }] as const,
  )
  mock.world.restore({ ...state, contacts: new Map([[accountId, new Map([...own, ...many])]]) })

  await writeFile(file, cards(60))
  const progress: ImportProgress[] = []
  const importing = importContacts(context, await openCards(file), {
    batch: 8,
    onProgress: (now) => progress.push(now),
  })
  await expect(importing).rejects.toMatchObject({ slug: 'limit-exceeded' })
  const { items } = await context.client.contacts.imports.list()
  expect(items).toMatchObject([{ state: 'cancelled', counts: { cards: 40 } }, { state: 'completed' }])
  expect(progress.at(-1)).toEqual({ importId: items[0]!.id, state: 'cancelled', sent: 0 })
  expect(mock.world.snapshot().contacts.get(accountId)).toHaveProperty('size', 99_990)
  await mock.close()
})

test('P2.1: a file that changes while it is read comes to nothing, and that is said', async () => {
  await using pianeo = await temporaryPianeo()
  const { mock, context } = await keeper(pianeo.home)
  const path = join(pianeo.home, 'changing.vcf')
  await writeFile(path, cards(30))
  const file = await surveyFile(path, (await context.client.meta.get()).limits)
  await writeFile(path, cards(31))
  const importing = importContacts(context, await openCards(path), { file })
  await expect(importing).rejects.toMatchObject({ code: 'file-changed', exit: 6 })
  const { items } = await context.client.contacts.imports.list()
  expect(items).toMatchObject([{ state: 'cancelled' }])
  await mock.close()
})
