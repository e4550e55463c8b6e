import { policies } from '../generated/policies.js'
import type { LiveWorld } from '../pipeline/world.ts'
import type { Env } from '../platform/env.ts'
import { idMaker } from '../platform/ids.ts'
import type { Mail } from '../platform/mail/mail.ts'
import { publishPolicyVersion } from '../platform/policy/publish-policy-version.ts'
import type { State } from '../platform/state.ts'
import { nextDue, tick } from '../platform/tick.ts'
import { addDuration, instantMs } from '../platform/time.ts'
import { transitions } from '../platform/transitions.ts'
import { type SeedName, seeds } from '../seeds/seeds.ts'
import type { Store } from '../store/store.ts'
import { hashPassword, verifyPassword } from './password.ts'
import type { Random } from './random.ts'

export interface WorldOptions {
  readonly store: Store
  readonly seed: SeedName
  /** The time of the clock in ms since the epoch, to which the world adds its offset. */
  readonly clock: () => number
  readonly random: Random
  /** log2 of the cost of scrypt. */
  readonly scryptCost: number
}

/** What the owner of a world may do with it beside sending requests. */
export interface WorldControl {
  /** The time of the world, in ms since the epoch. */
  now(): number
  /** The mails sent so far, newest first; with `to`, those to that address. */
  outbox(filter?: { readonly to?: string }): readonly Mail[]
  /**
   * Lets an ISO 8601 duration pass: what falls due in it happens, in its order.
   *
   * @throws RangeError when it is no duration, or leads beyond the year 8999.
   */
  advance(duration: string): void
  /** Back to the seed, and to the time of the clock. */
  reset(): void
  /** The state as it is; it is immutable, so this costs nothing. */
  snapshot(): Snapshot
  /**
   * Back to a snapshot of this world.
   *
   * @throws BytesMissingError when it has photos or videos whose bytes were deleted since from a stored state; nothing
   * changes then.
   */
  restore(snapshot: Snapshot): void
}

/** A state that was taken with `snapshot`. */
export type Snapshot = State

/** RFC 3339 ends with the year 9999: before it is room for every deadline that is set from the last instant on. */
const endOfClock = instantMs('9000-01-01T00:00:00.000Z')

/** A world over a store: seeded when the store is new, with the policies the contract ships. */
export function createWorld(options: WorldOptions): LiveWorld & WorldControl {
  const { store, clock, random, scryptCost } = options
  const nextId = idMaker(random)

  const envAt = (now: number): Env => ({ now, random, id: (prefix) => nextId(prefix, now) })
  const now = () => clock() + store.read().world.clockOffset
  const seeded = () => withPolicies(seeds[options.seed](envAt(clock())), envAt(clock()))

  store.write((state) => {
    const here = envAt(clock() + state.world.clockOffset)
    return [state.world.seed === null ? seeded() : withPolicies(state, here), undefined]
  })

  return {
    now,
    read: () => store.read(),
    write: (rule, blob) => store.write(rule, blob),
    bytes: (accountId, id, start, end) => store.bytes({ accountId, id }, start, end),
    begin() {
      const env = envAt(now())
      const due = nextDue(store.read(), transitions)
      if (due && due.at <= env.now) store.write((state) => [tick(state, envAt, env.now, transitions), undefined])
      return env
    },
    outbox({ to } = {}) {
      const mails = [...store.read().mails.values()].reverse()
      return to === undefined ? mails : mails.filter((mail) => mail.to.toLowerCase() === to.toLowerCase())
    },
    advance(duration) {
      store.write((state) => {
        const from = clock() + state.world.clockOffset
        const to = addDuration(from, duration)
        if (to >= endOfClock) throw new RangeError(`${duration} from now is beyond the year 8999, where the clock ends`)
        const later = tick(state, envAt, to, transitions)
        const world = { ...later.world, clockOffset: later.world.clockOffset + to - from }
        return [{ ...later, world }, undefined]
      })
    },
    reset: () => store.write(() => [seeded(), undefined]),
    snapshot: () => store.read(),
    restore: (snapshot) => store.write(() => [snapshot, undefined]),
    hashPassword: (password) => hashPassword(password, random(16), scryptCost),
    async verifyPassword(password, hash) {
      if (hash !== undefined) return verifyPassword(password, hash)
      await hashPassword(password, random(16), scryptCost)
      return false
    },
  }
}

/** The state with every policy version that the contract ships and it does not know yet; everybody in it is told. */
function withPolicies(state: State, env: Env): State {
  const missing = policies.filter(({ version }) => !state.policies.has(version))
  return missing.reduce((known, policy) => publishPolicyVersion(known, policy, env), state)
}
