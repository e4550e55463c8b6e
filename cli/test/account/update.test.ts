import { createMock, type MockFetch } from '@pianeojobs/mock-server'
import { createClient } from '@pianeojobs/sdk'
import { expect, test } from 'vitest'
import { showAccount } from '../../src/actions/account/show.ts'
import { updateAccount } from '../../src/actions/account/update.ts'
import type { Context } from '../../src/context.ts'
import { baseUrl, memberOf } from '../support/member.ts'
import { signedIn } from '../support/signed-in.ts'

test('P5.2: account update changes what it names and leaves the rest', async () => {
  await using pianeo = await signedIn()
  const { json } = await pianeo.ok('account', 'update', '--country', 'be', '--locale', 'fr-BE', '--json')
  expect(json).toMatchObject({ name: 'Ada Lovelace', country: 'BE', locale: 'fr-BE' })
  expect((await pianeo.ok('account', 'show', '--json')).json).toEqual(json)
})

test('P5.2: account update without anything to change says what it can change', async () => {
  await using pianeo = await signedIn()
  const { error } = await pianeo.fails(2, 'account', 'update', '--json')
  expect(error).toMatchObject({ code: 'missing-input', message: expect.stringContaining('--country CC') })
})

test('P5.2: a refused field is named by its flag, and nothing is changed', async () => {
  await using pianeo = await signedIn()
  const { error } = await pianeo.fails(6, 'account', 'update', '--name', 'Ada Byron', '--country', 'Belgium', '--json')
  expect(error.message).toContain('--country: must be ')
  expect((await pianeo.ok('account', 'show', '--json')).json).toMatchObject({ name: 'Ada Lovelace', country: 'FR' })
})

test('P5.2: what was changed in between is not overwritten', async () => {
  const mock = createMock({ scryptCost: 1 })
  const tokens = await memberOf(mock)
  const here = { client: createClient({ baseUrl, tokens, fetch: mock.fetch }) } as Context
  const meanwhile: MockFetch = async (url, init) => {
    if (init?.method === 'PATCH') await updateAccount(here, { locale: 'fr' })
    return mock.fetch(url, init)
  }
  const there = { client: createClient({ baseUrl, tokens, fetch: meanwhile }) } as Context
  await expect(updateAccount(there, { locale: 'de' })).rejects.toMatchObject({
    slug: 'precondition-failed',
    status: 412,
  })
  expect(await showAccount(here)).toMatchObject({ locale: 'fr' })
})
