import { expect } from 'vitest'
import { publishProfile, signUp } from './member.ts'
import { overEveryTransport } from './over-every-transport.ts'
import { refusal } from './refusal.ts'

overEveryTransport(
  'P5.2, G17, G34: an erasure is seen beforehand, scheduled, told of, cancelled, and at last executed',
  async (platform) => {
    const ada = await signUp(platform)
    const { client } = ada
    const handle = await publishProfile(ada)
    const { erasure, notices } = client
    const { categories } = await erasure.preview()
    expect(categories.find(({ id }) => id === 'profile')).toMatchObject({ count: 1, action: 'delete' })
    await refusal(erasure.get(), 'not-found')
    const scheduled = await erasure.schedule({ graceDays: 3 })
    expect(await erasure.get()).toEqual(scheduled)
    await refusal(platform.client().people.get(handle), 'not-found')
    const [notice] = await notices.list({ unread: true }).toArray()
    expect(notice).toMatchObject({ event: 'erasure_scheduled', reference: scheduled.id })
    expect((await notices.acknowledge(notice!.id)).readAt).not.toBeNull()
    expect(await notices.list({ unread: true }).toArray()).toEqual([])
    expect(await erasure.cancel()).toMatchObject({ state: 'cancelled' })
    expect(await platform.client().people.get(handle)).toMatchObject({ handle })
    await erasure.schedule({ graceDays: 0 })
    platform.mock.world.advance('PT1S')
    await refusal(client.accounts.get(), 'unauthenticated')
  },
)
