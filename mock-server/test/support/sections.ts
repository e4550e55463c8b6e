import type { ProfileSection } from '@pianeojobs/sdk/contract'
import { expect } from 'vitest'
import type { Caller, Reply } from './caller.ts'

/** Every section with every member that its entries can have. */
export const everySection: readonly ProfileSection[] = [
  {
    section: 'education',
    items: [
      {
        ...{ institution: 'Ockham School', url: 'https://ockham.example/', area: 'Mathematics', degree: 'Bachelor' },
        ...{ start: '1829', end: '1835-06-30', score: '1.0', courses: ['Analysis', 'Finite differences'] },
      },
      { institution: 'At home', visibility: 'private' },
    ],
  },
  {
    section: 'skills',
    items: [{ name: 'Analysis', level: 'Master', keywords: ['algorithms', 'tables'] }, { name: 'Flight' }],
  },
  {
    section: 'languages',
    items: [
      { name: 'French', tag: 'fr', fluency: 'Fluent' },
      { name: 'English', tag: 'en' },
    ],
  },
  {
    section: 'certifications',
    items: [{ name: 'Punched cards', issuer: 'Guild of Weavers', date: '1840-05', url: 'https://weavers.example/1' }],
  },
  {
    section: 'projects',
    items: [
      {
        ...{ name: 'Analytical Engine', type: 'research', entity: 'Analytical Works', roles: ['Author'] },
        ...{ start: '1842', end: '1843-09', url: 'https://engine.example/', summary: 'Notes.\nOn an engine.' },
        ...{ highlights: ['Note G'], keywords: ['engines'] },
      },
    ],
  },
  {
    section: 'volunteering',
    items: [
      {
        ...{ title: 'Teacher', organization: { name: 'School of Ockham', url: 'https://school.example/' } },
        ...{ start: '1835', end: '1836', summary: 'Taught.', highlights: ['Founded it'], visibility: 'public' },
      },
    ],
  },
  {
    section: 'awards',
    items: [{ title: 'Medal of Engines', awarder: 'Royal Society', date: '1843', summary: 'For it.' }],
  },
  {
    section: 'publications',
    items: [
      {
        ...{ name: 'Sketch of the Engine', publisher: 'Scientific Memoirs', date: '1843-09' },
        ...{ url: 'https://memoirs.example/3', summary: 'With notes.' },
      },
    ],
  },
  { section: 'interests', items: [{ name: 'Poetical science', keywords: ['flight', 'music'] }] },
  { section: 'references', items: [{ name: 'Charles Babbage', text: 'An enchantress of numbers.' }] },
]

/** Replaces a section with its tag, as a careful client does. */
export async function replaceSection(caller: Caller, section: ProfileSection): Promise<Reply> {
  const path = `/v1/profile/sections/${section.section}`
  const { headers } = await caller.get(path)
  return caller.put(path, { body: section, headers: { 'If-Match': headers.get('etag')! } })
}

/** Fills every section. */
export async function fillSections(caller: Caller): Promise<void> {
  for (const section of everySection) expect(await replaceSection(caller, section)).toMatchObject({ status: 200 })
}

/** Consents expressly to a special category and says something in it. */
export async function saySensitive(caller: Caller, category: string, said: object): Promise<Reply> {
  const consent = { noticeVersion: 1, explicit: true }
  expect((await caller.put(`/v1/consents/special.${category}`, { body: consent })).status).toBe(200)
  return caller.put(`/v1/profile/sensitive-attributes/${category}`, { body: said })
}
