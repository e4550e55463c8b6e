import { createMock, type MockFetch } from '@pianeojobs/mock-server'
import { createClient } from '@pianeojobs/sdk'
import { expect, test } from 'vitest'
import { addExperience } from '../../src/actions/experience/add.ts'
import { updateExperience } from '../../src/actions/experience/update.ts'
import { setProfile } from '../../src/actions/profile/set.ts'
import { showProfile } from '../../src/actions/profile/show.ts'
import type { Context } from '../../src/context.ts'
import { baseUrl, memberOf } from '../support/member.ts'

test('P5.2: what was changed in between is not overwritten, on the profile and on an experience', async () => {
  const mock = createMock({ scryptCost: 1 })
  const tokens = await memberOf(mock)
  const here = { client: createClient({ baseUrl, tokens, fetch: mock.fetch }) } as Context
  const { id } = await addExperience(here, { title: 'A', organization: { name: 'B' }, start: '2020' })
  let times = 0
  const meanwhile: MockFetch = async (url, init) => {
    if (init?.method === 'PATCH') {
      times += 1
      await setProfile(here, { headline: `Theirs ${times}` })
      await updateExperience(here, id, { title: `Theirs ${times}` })
    }
    return mock.fetch(url, init)
  }
  const there = { client: createClient({ baseUrl, tokens, fetch: meanwhile }) } as Context
  const refused = { slug: 'precondition-failed', status: 412 }
  await expect(setProfile(there, { headline: 'Mine' })).rejects.toMatchObject(refused)
  await expect(updateExperience(there, id, { title: 'Mine' })).rejects.toMatchObject(refused)
  expect(await showProfile(here)).toMatchObject({ headline: 'Theirs 2', experiences: [{ title: 'Theirs 2' }] })
})
