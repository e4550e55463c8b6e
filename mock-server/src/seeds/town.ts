import { policies } from '../generated/policies.js'
import { confirmVerification } from '../platform/accounts/confirm-verification.ts'
import { signUp } from '../platform/accounts/sign-up.ts'
import { setDiscoverability } from '../platform/contacts/set-discoverability.ts'
import type { Env } from '../platform/env.ts'
import { requirePerson } from '../platform/people/require-person.ts'
import { policyInForce } from '../platform/policy/policy-in-force.ts'
import { addExperience } from '../platform/profile/add-experience.ts'
import { changeProfile } from '../platform/profile/change-profile.ts'
import { startPublication } from '../platform/profile/start-publication.ts'
import type { State } from '../platform/state.ts'
import { publishes } from '../platform/visibility/publishes.ts'
import { empty } from './empty.ts'
import { townspeople } from './townspeople.ts'
import type { Townsperson } from './townsperson.ts'

/** No password is known to have this hash, which is all zeros: nobody signs in as one of the town. */
const unusable = `scrypt$15$${'A'.repeat(22)}$${'A'.repeat(43)}`

/** A world with forty people in it, all made up, most of whom published their profile. */
export function town(env: Env): State {
  const ground = empty(env)
  let state: State = {
    ...ground,
    world: { ...ground.world, seed: 'town' },
    policies: new Map(policies.map((policy) => [policy.version, policy])),
  }
  for (const townsperson of townspeople) state = settle(state, townsperson, env)
  // They have read their mail: the outbox begins with what happens from now on.
  return { ...state, mails: new Map() }
}

function settle(state: State, person: Townsperson, env: Env): State {
  const [joined, accountId] = join(state, person, env)
  const discoverable = person.discoverable ? setDiscoverability(joined, accountId, person.discoverable) : joined
  const [described] = changeProfile(discoverable, { accountId, patch: profileOf(person) }, env)
  let settled = described
  for (const [title, name, start, end] of person.posts ?? []) {
    const entry = { title, organization: { name }, start, end }
    settled = addExperience(settled, { accountId, entry }, env)[0]
  }
  if (person.published === false) return settled
  const confirmedFields = publishes(requirePerson(settled, accountId))
  return startPublication(settled, { accountId, confirmedFields }, env)[0]
}

function join(state: State, { name, email, place }: Townsperson, env: Env): readonly [State, string] {
  const { version, sha256 } = policyInForce(state, env.now)
  const form = { name, email, country: place[2], policy: { version, sha256 }, passwordHash: unusable }
  const [asked, { id, code }] = signUp(state, form, env)
  const [joined, outcome] = confirmVerification(asked, { id, code: code!, action: 'confirm' }, env)
  if (outcome.kind !== 'signed_up') throw new Error(`${email} stands twice in the town`)
  return [joined, outcome.account.id]
}

function profileOf({ headline, summary, place, link }: Townsperson) {
  const [city, region, country] = place
  return {
    headline: headline ?? null,
    summary: summary ?? null,
    location: { city, region, country },
    links: link === undefined ? [] : [{ url: link }],
  }
}
