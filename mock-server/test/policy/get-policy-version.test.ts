import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { policies } from '../../src/generated/policies.js'
import { nextPolicy, publish } from '../support/next-policy.ts'
import { testMock } from '../support/test-mock.ts'

const policy = policies.at(-1)!
const path = `/v1/policy/versions/${policy.version}`

test('P11.1: a version is read by passage, and as exactly the bytes whose digest it states', async () => {
  const mock = testMock()
  const { status, body } = await mock.get(path)
  expect(status).toBe(200)
  expect(body).toMatchObject({ version: policy.version, inForce: true, sha256: policy.sha256, bytes: policy.bytes })
  const response = await mock.fetch(`https://any.example${path}`, { headers: { Accept: 'text/plain' } })
  const bytes = await response.bytes()
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(bytes.length).toBe(body.bytes)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(body.sha256)
})

test('P11.1: every passage stands in the text as it is, misspellings included', async () => {
  const mock = testMock()
  const { body } = await mock.get(path)
  const { body: text } = await mock.get(path, { headers: { Accept: 'text/plain' } })
  const flat = text.replaceAll(/\s+/g, ' ')
  for (const { title, passages } of body.sections) {
    expect(flat).toContain(title)
    for (const passage of passages) expect(flat).toContain(passage.text)
  }
  expect(body.sections.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
})

test('P11.2: the page holds every passage under its id, loads nothing and runs nothing', async () => {
  const mock = testMock()
  const { body, headers } = await mock.get(path, { headers: { Accept: 'text/html' } })
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  for (const { passages } of policy.sections) for (const { id } of passages) expect(body).toContain(`id="${id}"`)
  expect(body).toContain('default-src &#39;none&#39;')
  expect(body).not.toMatch(/<script|<link|<img|javascript:|\son\w+=|https?:\/\//i)
})

test('P11.2: the style of the page is the one its own policy allows', async () => {
  const mock = testMock()
  const { body } = await mock.get(path, { headers: { Accept: 'text/html' } })
  const style = /<style>(.*)<\/style>/s.exec(body)![1]!
  expect(body).toContain(`sha256-${createHash('sha256').update(style).digest('base64')}`)
})

test('P11.2: Markdown names every passage', async () => {
  const mock = testMock()
  const { body } = await mock.get(path, { headers: { Accept: 'text/markdown' } })
  const ids = [...body.matchAll(/^\*\*(P\d+\.\d+)\*\* ./gm)].map(([, id]) => id)
  expect(ids).toEqual(policy.sections.flatMap(({ passages }) => passages.map(({ id }) => id)))
})

test('P11.1: what the words of a policy mean to HTML or Markdown does not happen', async () => {
  const mock = testMock()
  const text = '<b onclick="x">&amp; *stars* [a](javascript:b) # no\u0007'
  const sections = [{ number: 1, title: text, passages: [{ id: 'P1.1', text }] }]
  publish(mock, nextPolicy({ sections, title: text }))
  const { body: html } = await mock.get('/v1/policy/versions/1.1.0', { headers: { Accept: 'text/html' } })
  expect(html).not.toMatch(/<b |onclick="/)
  expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;&amp;amp; *stars*')
  const { body: markdown } = await mock.get('/v1/policy/versions/1.1.0', { headers: { Accept: 'text/markdown' } })
  expect(markdown).toContain('\\<b onclick="x"\\>\\&amp; \\*stars\\* \\[a\\](javascript:b) \\# no')
})

test('P11.1: the version in force is current too; each representation has its own tag', async () => {
  const mock = testMock()
  const types = ['application/json', 'text/plain', 'text/markdown', 'text/html']
  const tags = new Set<string>()
  for (const Accept of types) {
    const { headers } = await mock.get(path, { headers: { Accept } })
    const etag = headers.get('etag')!
    tags.add(etag)
    const again = await mock.get('/v1/policy/versions/current', { headers: { Accept, 'If-None-Match': etag } })
    expect(again).toMatchObject({ status: 304, body: undefined })
  }
  expect(tags.size).toBe(types.length)
})

test('P11.1: a version that is to come can be read before it is in force, and is current from its instant on', async () => {
  const mock = testMock()
  publish(mock, nextPolicy({ effectiveAt: '2026-12-01T00:00:00.000Z' }))
  expect((await mock.get('/v1/policy/versions/1.1.0')).body).toMatchObject({ version: '1.1.0', inForce: false })
  const before = await mock.get('/v1/policy/versions/current')
  expect([before.body.version, before.headers.get('policy-version')]).toEqual(['1.0.0', '1.0.0'])
  mock.world.advance('P7D')
  const after = await mock.get('/v1/policy/versions/current')
  expect([after.body.version, after.headers.get('policy-version')]).toEqual(['1.1.0', '1.1.0'])
})

test('P11.1: no other version is there', async () => {
  const mock = testMock()
  expect((await mock.get('/v1/policy/versions/9.9.9')).status).toBe(404)
  expect((await mock.get('/v1/policy/versions/latest')).status).toBe(422)
  expect((await mock.put(path, { body: {} })).status).toBe(405)
})

test('P11.1: a published version never changes, and none is published with the digest of another text', () => {
  const mock = testMock()
  expect(() => publish(mock, nextPolicy({ version: policy.version }))).toThrow(RangeError)
  expect(() => publish(mock, nextPolicy({ sha256: policy.sha256 }))).toThrow(RangeError)
  expect(() => publish(mock, nextPolicy({ bytes: 1 }))).toThrow(RangeError)
})
