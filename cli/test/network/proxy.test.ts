import { expect, test } from 'vitest'
import { connectProxy } from '../support/connect-proxy.ts'
import { jsonError, temporaryPianeo } from '../support/pianeo.ts'
import { remotePlatform } from '../support/remote-platform.ts'
import { certificate, tlsRelay } from '../support/tls-relay.ts'

const trusted = { NODE_EXTRA_CA_CERTS: certificate }
/** A name that leads nowhere: who gets there was taken by the proxy. */
const nowhere = 'https://platform.localhost:4443'

test.each(['HTTPS_PROXY', 'https_proxy'])('P9.2: %s takes a command to the platform, through TLS', async (variable) => {
  await using platform = await remotePlatform()
  await using relay = await tlsRelay(platform.port)
  await using proxy = await connectProxy(relay.port)
  const env = { ...trusted, PIANEO_TOKEN: platform.token, [variable]: proxy.url }
  await using pianeo = await temporaryPianeo({ env })
  const { json } = await pianeo.ok('whoami', '--api-url', nowhere, '--json')
  expect(json).toMatchObject({ email: 'ada@example.org', platform: `${nowhere}/v1` })
  expect(proxy.asked).toEqual(['platform.localhost:4443'])
})

test('NO_PROXY goes past the proxy', async () => {
  await using platform = await remotePlatform()
  await using relay = await tlsRelay(platform.port)
  await using proxy = await connectProxy(undefined)
  const env = { ...trusted, PIANEO_TOKEN: platform.token, HTTPS_PROXY: proxy.url, NO_PROXY: 'localhost' }
  await using pianeo = await temporaryPianeo({ env })
  await pianeo.ok('whoami', '--api-url', `https://localhost:${relay.port}`, '--json')
  expect(proxy.asked).toEqual([])
})

test('P9.2: what goes to this computer in the clear never goes to a proxy', async () => {
  await using platform = await remotePlatform()
  await using proxy = await connectProxy(undefined)
  const env = { PIANEO_TOKEN: platform.token, HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url }
  await using pianeo = await temporaryPianeo({ env })
  await pianeo.ok('whoami', '--api-url', platform.url, '--json')
  expect(proxy.asked).toEqual([])
})

test('a proxy that refuses is named by its variable, not by its address, which may hold a password', async () => {
  await using proxy = await connectProxy(undefined)
  const secret = proxy.url.replace('//', '//ada:hunter2@')
  const env = { ...trusted, PIANEO_TOKEN: 'pj_ses_x', HTTPS_PROXY: secret }
  await using pianeo = await temporaryPianeo({ env })
  const { error, stderr } = await pianeo.fails(8, 'whoami', '--api-url', nowhere, '--json')
  expect(error).toMatchObject({ code: 'connection-failed', retryable: true })
  expect(error.message).toMatch(/platform\.localhost.*HTTPS_PROXY.*407/)
  expect(stderr).not.toContain('hunter2')
})

test.each(['not an address', 'http://ada:hunter2@[', 'socks5://127.0.0.1:1'])(
  'HTTPS_PROXY=%s is refused',
  async (address) => {
    const env = { PIANEO_TOKEN: 'pj_ses_x', HTTPS_PROXY: address }
    await using pianeo = await temporaryPianeo({ env })
    const error = jsonError(await pianeo.run(['whoami', '--api-url', nowhere, '--json']), 2)
    expect(error).toMatchObject({ code: 'usage', message: expect.stringContaining('HTTPS_PROXY') })
    expect(error.message).not.toContain('hunter2')
  },
)
