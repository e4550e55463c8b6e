import { callerOf } from './caller.ts'
import type { Person } from './person.ts'
import type { TestMock } from './test-mock.ts'

/** The same person with a new session: for when the old one has expired. */
export async function signInAgain(mock: TestMock, person: Person): Promise<Person> {
  const { email, password } = person
  const { status, body } = await mock.post('/v1/sessions', { body: { email, password } })
  if (status !== 201) throw new Error(`Signing in answered ${status}: ${JSON.stringify(body)}`)
  const { accessToken, refreshToken, session } = body
  return {
    ...person,
    ...callerOf(mock.fetch, { token: accessToken }),
    accessToken,
    refreshToken,
    sessionId: session.id,
  }
}
