import { expect, test } from 'vitest'
import { testMock } from '../support/test-mock.ts'

test('P6.3, P12.1: whom to contact is complete, with nobody signed in', async () => {
  const mock = testMock()
  const { status, body } = await mock.get('/v1/contact-directory')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    controller: { country: 'FR', email: expect.stringContaining('@') },
    dataProtectionOfficer: { email: expect.stringContaining('@') },
    support: { email: expect.stringContaining('@') },
    supervisoryAuthority: { url: expect.stringMatching(/^https:/) },
  })
})
