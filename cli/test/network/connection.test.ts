import { expect, test } from 'vitest'
import { temporaryPianeo } from '../support/pianeo.ts'
import { remotePlatform } from '../support/remote-platform.ts'
import { certificate, tlsRelay } from '../support/tls-relay.ts'

test('P9.2: an authority of your own is trusted by NODE_EXTRA_CA_CERTS, and by nothing less', async () => {
  await using platform = await remotePlatform()
  await using relay = await tlsRelay(platform.port)
  await using pianeo = await temporaryPianeo({
    env: { PIANEO_API_URL: `https://localhost:${relay.port}`, PIANEO_TOKEN: platform.token },
  })
  const sent = platform.requests()
  const { error } = await pianeo.fails(8, 'whoami', '--json')
  expect(error).toMatchObject({ code: 'certificate-untrusted', retryable: false })
  expect(error.message).toContain('NODE_EXTRA_CA_CERTS')
  expect(platform.requests()).toBe(sent)
  const ended = await pianeo.run(['whoami', '--json'], { env: { NODE_EXTRA_CA_CERTS: certificate } })
  expect(ended).toMatchObject({ exit: 0, stderr: '' })
})

test('a platform that nobody answers for is named, with what the system says', async () => {
  await using pianeo = await temporaryPianeo({ env: { PIANEO_TOKEN: 'pj_ses_x' } })
  const url = await (async () => {
    await using platform = await remotePlatform()
    return platform.url
  })()
  const { error } = await pianeo.fails(8, 'whoami', '--api-url', url, '--json')
  expect(error).toMatchObject({ code: 'connection-failed', retryable: true })
  expect(error.message).toContain(`Cannot talk to ${url}: connect ECONNREFUSED`)
})

test('P9.2: a platform in the clear is refused, and told how it has to be', async () => {
  await using pianeo = await temporaryPianeo({ env: { PIANEO_TOKEN: 'pj_ses_x' } })
  const { error } = await pianeo.fails(2, 'whoami', '--api-url', 'http://api.example', '--json')
  expect(error).toMatchObject({ code: 'insecure-url', message: expect.stringContaining('https') })
})
