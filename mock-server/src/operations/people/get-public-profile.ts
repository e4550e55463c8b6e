import type { PublicProfile } from '@pianeojobs/sdk/contract'
import type { Handler } from '../../pipeline/handler.ts'
import { findPublicProfile } from '../../platform/people/find-public-profile.ts'
import { isIndexable } from '../../platform/people/is-indexable.ts'
import { personJsonLd } from '../../platform/people/person-json-ld.ts'
import { personVCard } from '../../platform/people/person-vcard.ts'
import { recordUse } from '../preferences/record-use.ts'
import { forActor } from './for-actor.ts'

export const getPublicProfile: Handler<'getPublicProfile'> = (call) => {
  const { actor, params, world, preferred } = call
  const state = world.read()
  const { person, profile } = findPublicProfile(state, { handle: params.handle, readerId: actor?.accountId })
  const view = { kind: 'page_view', detail: `/people/${profile.handle}`, foundAccountId: person.account.id } as const
  if (!call.headersOnly) recordUse(call, actor, view)
  const headers = {
    'Cache-Control': 'no-cache',
    ...(!isIndexable(state, person) && { 'X-Robots-Tag': 'noindex, noarchive' }),
  }
  const type = preferred()
  if (type === 'application/json') return { status: 200, headers, body: forActor(profile, person, actor) }
  return { status: 200, headers: { ...headers, 'Content-Type': type }, body: representations[type]!(profile) }
}

/** What the profile is written as beside JSON, by media type. */
const representations: Readonly<Record<string, (profile: PublicProfile) => Record<string, unknown> | string>> = {
  'application/ld+json': personJsonLd,
  'text/vcard': personVCard,
}
