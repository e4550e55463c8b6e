import { expect } from 'vitest'
import { type Pianeo, temporaryPianeo } from './pianeo.ts'

/** A password that is good enough, and stands nowhere else. */
export const password = 'mauve-otter-lantern-71'

/** pianeo on a new sandbox, with somebody signed up, confirmed and signed in. */
export async function signedIn(person: { name?: string; email?: string; country?: string } = {}): Promise<Pianeo> {
  const { name = 'Ada Lovelace', email = 'ada@example.org', country = 'FR' } = person
  const pianeo = await temporaryPianeo()
  const details = ['--name', name, '--email', email, '--country', country]
  const agreed = ['--adult', '--accept-policy', '--password-stdin', '--json']
  expect(await pianeo.run(['sign-up', ...details, ...agreed], { stdin: password })).toMatchObject({
    exit: 0,
    stderr: '',
  })
  const { json: mails } = await pianeo.ok('sandbox', 'outbox', '--to', email, '--json')
  await pianeo.ok('verify', '--code', mails[0].code, '--json')
  return pianeo
}
