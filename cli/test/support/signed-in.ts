import { cp } from 'node:fs/promises'
import { afterAll, expect } from 'vitest'
import { type Pianeo, temporaryPianeo } from './pianeo.ts'

/** A password that is good enough, and stands nowhere else. */
export const password = 'mauve-otter-lantern-71'

/** Who signs up. */
export interface Person {
  readonly name?: string
  readonly email?: string
  readonly country?: string
}

/** One home per person and test file: signing up costs more than copying the folder it fills. */
const homes = new Map<string, Promise<Pianeo>>()

afterAll(async () => {
  for (const home of homes.values()) await (await home)[Symbol.asyncDispose]()
})

/** pianeo on a sandbox of its own, with somebody signed up, confirmed and signed in. */
export async function signedIn(person: Person = {}): Promise<Pianeo> {
  const key = JSON.stringify(person)
  if (!homes.has(key)) homes.set(key, signUp(person))
  const { home } = await homes.get(key)!
  const pianeo = await temporaryPianeo()
  await cp(home, pianeo.home, { recursive: true })
  return pianeo
}

async function signUp({ name = 'Ada Lovelace', email = 'ada@example.org', country = 'FR' }: Person): Promise<Pianeo> {
  const pianeo = await temporaryPianeo()
  const details = ['--name', name, '--email', email, '--country', country]
  const agreed = ['--adult', '--accept-policy', '--password-stdin', '--json']
  const started = await pianeo.run(['sign-up', ...details, ...agreed], { stdin: password })
  expect(started).toMatchObject({ exit: 0, stderr: '' })
  const { json: mails } = await pianeo.ok('sandbox', 'outbox', '--to', email, '--json')
  await pianeo.ok('verify', '--code', mails[0].code, '--json')
  return pianeo
}
