import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { NotModifiedError } from '@pianeojobs/sdk'
import { expect } from 'vitest'
import { publishPolicyVersion } from '../../src/platform/policy/publish-policy-version.ts'
import { envs } from '../support/envs.ts'
import { nextPolicy } from '../support/next-policy.ts'
import { signUp } from './member.ts'
import { overEveryTransport } from './over-every-transport.ts'
import { refusal } from './refusal.ts'

overEveryTransport(
  'P11.1, P11.2: the policy is read by passage and as the very bytes whose digest it states',
  async (platform) => {
    const anyone = platform.client()
    const [newest] = (await anyone.policy.versions.list()).items
    const { data, etag } = await anyone.policy.versions.get('current').withResponse()
    expect(data).toMatchObject({ ...newest, inForce: true })
    expect(data.sections).toHaveLength(12)
    await expect(anyone.policy.versions.get(data.version, { ifNoneMatch: etag })).rejects.toThrow(NotModifiedError)
    const response = await platform.fetch('/v1/policy/versions/current', { headers: { Accept: 'text/plain' } })
    const bytes = await response.bytes()
    expect(bytesToHex(sha256(bytes))).toBe(data.sha256)
    expect(bytes).toHaveLength(data.bytes)
  },
)

overEveryTransport('P11.1: the policy comes in the media type that was asked for, each with its tag', async (p) => {
  const { raw } = p.client()
  const tags = new Set<string | null>()
  for (const [Accept, beginning] of [
    ['text/plain', /\S/],
    ['text/markdown', /^# /],
    ['text/html', /^<!doctype html>/i],
  ] as const) {
    const params = { path: { version: 'current' } }
    const { response, data } = await raw.GET('/policy/versions/{version}', {
      params,
      headers: { Accept },
      parseAs: 'text',
    })
    expect(response.headers.get('content-type')).toBe(`${Accept}; charset=utf-8`)
    expect(data as unknown as string).toMatch(beginning)
    tags.add(response.headers.get('etag'))
  }
  const { response, data } = await raw.GET('/policy/versions/{version}', { params: { path: { version: 'current' } } })
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(data).toMatchObject({ version: '1.0.0' })
  expect(tags.add(response.headers.get('etag')).size).toBe(4)
})

overEveryTransport(
  'P1.5, P11.3: a new version is accepted by its digest, and every acceptance stays on record',
  async ({ mock, client, ...platform }) => {
    const ada = await signUp({ mock, client, ...platform })
    const { acceptances } = ada.client.policy
    expect(await acceptances.list().toArray()).toMatchObject([{ version: '1.0.0', method: 'sign_up' }])
    const { version, sha256 } = nextPolicy()
    mock.world.restore(publishPolicyVersion(mock.world.snapshot(), nextPolicy(), envs(mock.world.now())(0)))
    const stale = ada.client.policy.acceptances.create({ version: '1.0.0', sha256 })
    expect((await refusal(stale, 'policy-version-stale')).problem.current).toBe(version)
    expect(await acceptances.create({ version, sha256 })).toMatchObject({ version, method: 'explicit' })
    expect((await acceptances.list().toArray()).map((acceptance) => acceptance.version)).toEqual([version, '1.0.0'])
  },
)
