import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject } from 'vitest'
import { withLock } from '../../src/files/with-lock.ts'
import { type Pianeo, temporaryPianeo } from './pianeo.ts'

/** A password that is good enough, and stands nowhere else. */
export const password = 'mauve-otter-lantern-71'

/** Who signs up. */
export interface Person {
  readonly name?: string
  readonly email?: string
  readonly country?: string
}

/** pianeo on a sandbox of its own, with somebody signed up, confirmed and signed in. */
export async function signedIn(person: Person = {}): Promise<Pianeo> {
  const pianeo = await temporaryPianeo()
  await cp(await preparedHome(person), pianeo.home, { recursive: true })
  return pianeo
}

/** For how long a prepared home is as good as a new one, in milliseconds: after ten minutes the password is wanted again. */
const fresh = 180_000

/** One home per person and run, for every file to copy: signing up costs more than that. An old one is made anew. */
async function preparedHome(person: Person): Promise<string> {
  const name = createHash('sha256').update(JSON.stringify(person)).digest('hex')
  const homes = join(inject('runFolder'), 'homes', name)
  return withLock(`${homes}.lock`, async () => {
    await mkdir(homes, { recursive: true })
    const latest = Math.max(...(await readdir(homes)).map(Number), 0)
    const now = Date.now()
    if (now - latest < fresh) return join(homes, String(latest))
    await using pianeo = await temporaryPianeo()
    await signUp(pianeo, person)
    await cp(pianeo.home, `${homes}.new`, { recursive: true })
    await rename(`${homes}.new`, join(homes, String(now)))
    return join(homes, String(now))
  })
}

async function signUp(
  pianeo: Pianeo,
  { name = 'Ada Lovelace', email = 'ada@example.org', country = 'FR' }: Person,
): Promise<void> {
  const details = ['--name', name, '--email', email, '--country', country]
  const agreed = ['--adult', '--accept-policy', '--password-stdin', '--json']
  const started = await pianeo.run(['sign-up', ...details, ...agreed], { stdin: password })
  expect(started).toMatchObject({ exit: 0, stderr: '' })
  const { json: mails } = await pianeo.ok('sandbox', 'outbox', '--to', email, '--json')
  await pianeo.ok('verify', '--code', mails[0].code, '--json')
}
