import { expect } from 'vitest'
import { unsubscribeToken } from '../../src/platform/mail/unsubscribe-token.ts'
import { accessToken } from '../support/access-token.ts'
import { card, findableBy, give, imported, opened } from '../support/contacts.ts'
import { readyExport } from '../support/exports.ts'
import { invited } from '../support/invitations.ts'
import { uploaded } from '../support/media.ts'
import { jpeg } from '../support/media-files.ts'
import { asked, blocked, connected } from '../support/network.ts'
import { type Person, person, signUpBody } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import type { TestMock } from '../support/test-mock.ts'

/** What stands in a world in which every operation finds what it is about. */
export interface RightWorld {
  readonly token: string
  /** A token whose password was given too long ago for `x-step-up`. */
  readonly staleToken: string
  /** Tokens of those operations that somebody else has to ask for. */
  readonly tokens: Readonly<Record<string, string>>
  /** Parameters of paths by name, or by operation and name where it is about something of its own. */
  readonly ids: Readonly<Record<string, string>>
  /** Required members of queries, where an example of the contract is not about this world. */
  readonly queries: Readonly<Record<string, string>>
  /** Bodies where an example of the contract is not about this world. */
  readonly bodies: Readonly<Record<string, unknown>>
}

/** Fills an empty world. */
export async function rightWorld(mock: TestMock): Promise<RightWorld> {
  findableBy(mock, await publishedPerson(mock, 'Bob Babbage', 'bob@example.org'), 'anyone')
  const early = await publishedPerson(mock)
  mock.world.advance('PT11M')
  const ada = await signInAgain(mock, early)
  const leaving = await leavingPerson(mock)
  const network = await networkOf(mock, ada)
  const verification = await started(mock, '/v1/accounts', signUpBody({ email: 'zoe@example.org' }))
  const reset = await started(mock, '/v1/password-resets', { email: ada.email })
  const userCode = await waitingDevice(mock)
  return {
    token: ada.accessToken,
    staleToken: early.accessToken,
    tokens: {
      answerConnectionRequest: network.recipient.accessToken,
      getErasure: leaving.accessToken,
      cancelErasure: leaving.accessToken,
    },
    ids: {
      ...(await contactIds(ada)),
      ...(await ownIds(mock, ada)),
      ...network.ids,
      verificationId: verification.body.verificationId,
      resetId: reset.body.resetId,
      token: unsubscribeToken(mock.world.snapshot(), { accountId: early.accountId, topic: 'network' }),
    },
    queries: { 'getDeviceAuthorization.userCode': userCode },
    bodies: {
      ...(await credentialBodies(ada)),
      ...(await contactBodies(ada)),
      startDeviceAuthorization: { client_id: 'pianeo on kitchen' },
      decideDeviceAuthorization: { userCode, approve: true },
      createAccount: signUpBody({ email: 'new@example.org' }),
      acceptPolicy: signUpBody().policy,
      confirmEmailVerification: { code: verification.code },
      confirmPasswordReset: { code: reset.code, password: 'eleven slow looms weave' },
      createConnectionRequest: { personId: network.freeId },
      createExport: { profile: 'access' },
      uploadMedia: { file: jpeg(), alt: 'Ada at her desk' },
    },
  }
}

/** Somebody whose erasure is scheduled. */
async function leavingPerson(mock: TestMock): Promise<Person> {
  const max = await person(mock, { name: 'Max Leaving', email: 'max@example.org' })
  expect((await max.put('/v1/erasure', { body: {} })).status).toBe(200)
  return max
}

/** The code of a device that asks to be let in. */
async function waitingDevice(mock: TestMock): Promise<string> {
  const { body } = await mock.post('/v1/oauth/device', {
    body: new URLSearchParams({ client_id: 'pianeo on kitchen' }),
  })
  return body.user_code
}

/** What was started by a mail, and the code in it. */
async function started(mock: TestMock, path: string, sent: { readonly email: string }) {
  const { status, body } = await mock.post(path, { body: sent })
  expect(status).toBe(202)
  return { body, code: mock.world.outbox({ to: sent.email })[0]!.code }
}

async function contactIds(ada: Person): Promise<Record<string, string>> {
  await give(ada, 'contacts.import', 'contacts.matching', 'invitations.send')
  const whole = await imported(ada, card(1, 'Bob Babbage', 'bob@example.org'))
  const open = (await opened(ada)).split('/').at(-1)!
  const batch = { entries: [card(1, 'Eve', 'eve@example.org')] }
  expect((await ada.put(`/v1/contact-imports/${open}/batches/1`, { body: batch })).status).toBe(200)
  const [contact] = (await ada.get('/v1/contacts')).body.items
  const [match] = (await ada.get('/v1/contact-matches')).body.items
  const [made] = (await invited(ada, contact.id)).items
  return {
    contactImportId: whole.id,
    'completeContactImport.contactImportId': open,
    'putContactImportBatch.contactImportId': open,
    'putContactImportBatch.sequence': '2',
    contactId: contact.id,
    contactMatchId: match.id,
    invitationId: made!.invitation.id,
  }
}

async function contactBodies({ get }: Person): Promise<Record<string, unknown>> {
  const { epoch } = (await get('/v1/contact-discovery')).body
  const [contact] = (await get('/v1/contacts')).body.items
  return {
    createInvitations: { contactIds: [contact.id] },
    optOutOfInvitations: { email: 'nobody@example.org' },
    evaluateContactDiscovery: { epoch, elements: ['4vKuCmq8TnGohKlhxQBRX1jjC2qlgt2NtqZZReCNLXY'] },
  }
}

/** A connection, a request and a block of Ada's, and somebody whom she can ask. */
async function networkOf(mock: TestMock, ada: Person) {
  const [friend, recipient, enemy, free] = [
    await publishedPerson(mock, 'Fay Friend', 'fay@example.org'),
    await publishedPerson(mock, 'Rob Recipient', 'rob@example.org'),
    await publishedPerson(mock, 'Ned Enemy', 'ned@example.org'),
    await publishedPerson(mock, 'Flo Free', 'flo@example.org'),
  ]
  await connected(ada, friend)
  await blocked(ada, enemy)
  const [connection] = (await ada.get('/v1/connections')).body.items
  const request = await asked(ada, recipient)
  const ids = { connectionId: connection.id, connectionRequestId: request.id, personId: enemy.personId }
  return { ids, recipient, freeId: free.personId }
}

async function ownIds(mock: TestMock, ada: Person): Promise<Record<string, string>> {
  const profile = (await ada.get('/v1/profile')).body
  const { email, password } = ada
  await mock.post('/v1/sessions', { body: { email, password }, headers: { 'User-Agent': 'pianeo/0.1.0 (Linux)' } })
  const consent = { noticeVersion: 1, explicit: true }
  expect((await ada.put('/v1/consents/special.religion', { body: consent })).status).toBe(200)
  const said = { text: 'Unitarian' }
  expect((await ada.put('/v1/profile/sensitive-attributes/religion', { body: said })).status).toBe(200)
  const [notice] = (await ada.get('/v1/notices')).body.items
  return {
    experienceId: profile.experiences[0].id,
    handle: profile.handle,
    exportId: (await readyExport(ada)).id,
    mediaId: (await uploaded(ada, jpeg())).id,
    tokenId: (await accessToken(mock, ada, { preset: 'read-only' })).row.id,
    noticeId: notice.id,
  }
}

async function credentialBodies({ get, email, password, refreshToken }: Person): Promise<Record<string, unknown>> {
  const { publishes } = (await get('/v1/profile/visibility')).body
  return {
    publishProfile: { confirmedFields: publishes },
    createSession: { email, password },
    stepUpSession: { password },
    issueToken: { grant_type: 'refresh_token', refresh_token: refreshToken },
    revokeToken: { token: refreshToken },
  }
}
