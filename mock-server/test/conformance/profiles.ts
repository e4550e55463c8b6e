import { NotModifiedError } from '@pianeojobs/sdk'
import type { ProfileSection } from '@pianeojobs/sdk/contract'
import { expect } from 'vitest'
import { publishProfile, signUp } from './member.ts'
import { overEveryTransport } from './over-every-transport.ts'
import { refusal } from './refusal.ts'

overEveryTransport('P1.3, P5.2, P5.3: a profile is mended by its tag, and a stale one loses nothing', async (p) => {
  const { client } = await signUp(p)
  const { data, etag } = await client.profile.get().withResponse()
  expect(data).toMatchObject({ displayName: 'Ada Lovelace', headline: null, published: false })
  await expect(client.profile.get({ ifNoneMatch: etag })).rejects.toThrow(NotModifiedError)
  const changed = await client.profile.update({ headline: 'Première 🎹' }, { ifMatch: etag! }).withResponse()
  expect(changed.data.headline).toBe('Première 🎹')
  expect(changed.etag).not.toBe(etag)
  const stale = await refusal(client.profile.update({ headline: 'Late' }, { ifMatch: etag! }), 'precondition-failed')
  expect(stale.problem.currentETag).toBe(changed.etag)
  expect((await client.profile.get()).headline).toBe('Première 🎹')
})

overEveryTransport('P1.3, P5.2: an experience is added, read, mended by its tag and removed', async (platform) => {
  const { client } = await signUp(platform)
  const organization = { name: 'Analytical Works' }
  const { experiences } = client.profile
  const made = await experiences.create({ title: 'Programmer', organization, start: '1842-07' })
  const { data, etag } = await experiences.get(made.id).withResponse()
  expect(data).toEqual(made)
  const mended = await experiences.update(made.id, { end: '1843-09' }, { ifMatch: etag! })
  expect(mended).toMatchObject({ title: 'Programmer', start: '1842-07', end: '1843-09' })
  await refusal(experiences.update(made.id, { title: 'Late' }, { ifMatch: etag! }), 'precondition-failed')
  expect(await experiences.delete(made.id)).toBeUndefined()
  expect((await refusal(experiences.get(made.id), 'not-found')).status).toBe(404)
  expect((await client.profile.get()).experiences).toEqual([])
})

overEveryTransport(
  'P4.1, P4.2, P7.4: a published profile is found and read, by a member more than by a stranger, until it is hidden',
  async (platform) => {
    const ada = await signUp(platform)
    const eve = await signUp(platform, { name: 'Eve', email: 'eve@example.org' })
    const stranger = platform.client()
    await refusal(stranger.people.get('ada-lovelace'), 'not-found')
    const handle = await publishProfile(ada)
    const card = { handle, displayName: 'Ada Lovelace', headline: 'Analyst of engines', country: 'GB' }
    expect((await stranger.people.search({ q: 'lovelace' })).items).toMatchObject([card])
    expect(await stranger.people.get(handle)).not.toHaveProperty('summary')
    const member = await eve.client.people.get(handle)
    expect(member).toMatchObject({ viewer: 'member', summary: 'I annotate memoirs.' })
    expect(await ada.client.profile.unpublish()).toMatchObject({ published: false, publicFields: [] })
    await refusal(eve.client.people.get(handle), 'not-found')
    expect(await stranger.people.search({ q: 'lovelace' }).toArray()).toEqual([])
  },
)

overEveryTransport(
  'P4.2, P4.4, P9.4: who reads what is seen before it changes, and what is hidden is hidden at once',
  async (platform) => {
    const ada = await signUp(platform)
    const handle = await publishProfile(ada)
    const { visibility } = ada.client.profile
    const before = await visibility.get()
    expect(before.publishes).toContain('headline')
    const rehearsed = await visibility.update({ headline: 'members' }, { dryRun: true })
    expect(rehearsed).toMatchObject({ dryRun: true, hides: [{ field: 'headline', from: 'public', to: 'members' }] })
    expect(await visibility.get()).toEqual(before)
    const stranger = platform.client()
    expect(await stranger.people.get(handle)).toHaveProperty('headline')
    const { undo } = await visibility.update({ headline: 'members' })
    expect(await stranger.people.get(handle)).not.toHaveProperty('headline')
    const { etag } = await visibility.get().withResponse()
    await visibility.update(undo, { ifMatch: etag! })
    expect(await stranger.people.get(handle)).toHaveProperty('headline')
  },
)

overEveryTransport('P4.1: a public profile is read as JSON-LD and as a vCard too', async (platform) => {
  const handle = await publishProfile(await signUp(platform))
  const { raw } = platform.client()
  const read = async (Accept: string) => {
    const params = { path: { handle } }
    const { response, data } = await raw.GET('/people/{handle}', { params, headers: { Accept }, parseAs: 'text' })
    return { type: response.headers.get('content-type'), text: data as unknown as string }
  }
  const linked = await read('application/ld+json')
  expect(linked.type).toMatch(/^application\/ld\+json/)
  expect(JSON.parse(linked.text)).toHaveProperty('@context')
  const card = await read('text/vcard')
  expect(card.type).toMatch(/^text\/vcard/)
  expect(card.text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n[\s\S]*\r\nEND:VCARD\r\n$/)
})

overEveryTransport(
  'E-PROF, P5.2: a section is replaced whole by its tag, and a stale one loses nothing',
  async (platform) => {
    const { client } = await signUp(platform)
    const { sections } = client.profile
    const { data, etag } = await sections.get('skills').withResponse()
    expect(data).toEqual({ section: 'skills', items: [] })
    const written = { section: 'skills', items: [{ name: 'Analyse é', keywords: ['🎹'] }, { name: 'Flight' }] } as const
    const body = { section: written.section, items: written.items.map((item) => ({ ...item })) } as ProfileSection
    expect(await sections.replace('skills', body, { ifMatch: etag! })).toEqual(written)
    await refusal(sections.replace('skills', data, { ifMatch: etag! }), 'precondition-failed')
    expect((await client.profile.get()).sections.skills).toEqual(written.items)
  },
)

overEveryTransport(
  'P1.4: what is sensitive is said under an express consent alone, read back, and gone when it is deleted or withdrawn',
  async (platform) => {
    const { client } = await signUp(platform)
    const { sensitiveAttributes } = client.profile
    const { problem } = await refusal(sensitiveAttributes.set('religion', { text: 'Unitarian' }), 'consent-required')
    const { purposeId, noticeVersion } = problem
    await client.consents.give(purposeId, { noticeVersion, explicit: true })
    const said = await sensitiveAttributes.set('religion', { text: 'Unitarian' })
    expect(said).toMatchObject({ category: 'religion', visibility: 'private', publicStatementAt: null })
    expect((await sensitiveAttributes.list()).items).toEqual([said])
    const wide = sensitiveAttributes.set('religion', { text: 'Unitarian', visibility: 'public' })
    expect((await refusal(wide, 'visibility-not-allowed')).problem.maxAudience).toBe('connections')
    expect(await sensitiveAttributes.delete('religion')).toBeUndefined()
    await sensitiveAttributes.set('religion', { text: 'Unitarian' })
    const { effects } = await client.consents.withdraw(purposeId)
    expect(effects).toMatchObject([{ kind: 'sensitive_deleted', count: 1 }])
    expect((await sensitiveAttributes.list()).items).toEqual([])
  },
)

overEveryTransport('P5.1, G20: a profile goes along as JSON Resume, as a vCard and as a text', async (platform) => {
  const ada = await signUp(platform)
  await publishProfile(ada)
  const resume = await ada.client.profile.resume()
  expect(resume.basics).toMatchObject({
    name: 'Ada Lovelace',
    email: 'ada@example.org',
    summary: 'I annotate memoirs.',
  })
  expect((await ada.client.profile.resume({ as: 'public' })).basics).not.toHaveProperty('email')
  expect(await ada.client.profile.resumeAs('text/vcard')).toMatch(/^BEGIN:VCARD\r\n/)
  expect(await ada.client.profile.resumeAs('text/markdown', { as: 'member' })).toMatch(/^# Ada Lovelace\n/)
  expect(JSON.parse(await platform.client().people.getAs('ada-lovelace', 'application/ld+json'))).toMatchObject({
    '@type': 'Person',
    name: 'Ada Lovelace',
  })
})

overEveryTransport('P4.3, P4.4: a person sees their profile as somebody else does', async (platform) => {
  const ada = await signUp(platform)
  await refusal(ada.client.profile.preview({ as: 'member' }), 'not-found')
  const handle = await publishProfile(ada)
  expect(await ada.client.profile.preview()).toEqual(await platform.client().people.get(handle))
  expect(await ada.client.profile.preview({ as: 'member' })).toMatchObject({ viewer: 'member' })
  await refusal(ada.client.profile.preview({ as: 'search_engine' }), 'not-found')
})
