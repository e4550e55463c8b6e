import { createFetch, type MockFetch } from './adaptors/fetch.ts'
import { AnswerStore } from './pipeline/answer-store.ts'
import type { Defect } from './pipeline/defect.ts'
import { Journal, type JournalEntry } from './pipeline/journal.ts'
import { createPipeline } from './pipeline/pipeline.ts'
import { RateLimiter } from './pipeline/rate-limiter.ts'
import { type RateQuotas, rateQuotas } from './pipeline/rate-limits.ts'
import type { WireRequest, WireResponse } from './pipeline/wire.ts'
import type { SeedName } from './seeds/seeds.ts'
import { memoryStore } from './store/memory.ts'
import type { Store } from './store/store.ts'
import { watchAccounts } from './store/watch-accounts.ts'
import { type Clock, clockFunction } from './world/clock.ts'
import { createWorld, type WorldControl } from './world/create-world.ts'
import { type Random, realRandom } from './world/random.ts'

export interface MockOptions {
  /** What the world grows from when its store is new; `empty` unless said otherwise. */
  readonly seed?: SeedName
  readonly clock?: Clock
  /** Where ids, codes, tokens and salts come from; with `seededRandom` and a clock that stands still, all bytes repeat. */
  readonly random?: Random
  /** log2 of the cost of scrypt: 15 unless said otherwise, as little as 1 for tests. */
  readonly scryptCost?: number
  /** Where the state lies; in memory unless said otherwise. */
  readonly store?: Store
  /**
   * How many requests a caller has in a minute, by the policy that `RateLimit-Policy` names; those that are left out have the
   * quotas of the contract, which `getMeta` tells whatever stands here. `off`: no limits, and no headers of them.
   */
  readonly rateLimits?: RateQuotas | 'off'
}

/** A reference platform of its own, with its own people, mails and time. */
export interface Mock {
  /**
   * The platform as a `fetch`: for a client's `fetch` option, or for whatever speaks Request and Response. It rejects with
   * a StoreError when its store fails.
   */
  readonly fetch: MockFetch
  /** The platform without Request and Response, for adaptors. */
  handle(request: WireRequest): Promise<WireResponse>
  readonly world: WorldControl
  /**
   * The latest requests and answers, without their secrets, oldest first. When somebody is erased, what was said until then
   * is forgotten.
   */
  journal(): readonly JournalEntry[]
  /** What the platform itself failed: answers outside the contract and unexpected errors. A test expects none. */
  defects(): readonly Defect[]
  close(): Promise<void>
}

/** Makes a reference platform. */
export function createMock(options: MockOptions = {}): Mock {
  const journal = new Journal()
  const answers = new AnswerStore(realRandom(32))
  const store = watchAccounts(options.store ?? memoryStore(), (ids) => {
    journal.forget()
    for (const id of ids) answers.forget(id)
  })
  const world = createWorld({
    store,
    seed: options.seed ?? 'empty',
    clock: clockFunction(options.clock ?? 'real'),
    random: options.random ?? realRandom,
    scryptCost: options.scryptCost ?? 15,
  })
  const defects: Defect[] = []
  const { rateLimits = {} } = options
  const rates = new RateLimiter(rateLimits === 'off' ? {} : { ...rateQuotas, ...rateLimits })
  const handle = createPipeline(world, { rates, answers }, { journal, defects })
  return {
    fetch: createFetch(handle),
    handle,
    world: {
      ...world,
      restore(snapshot) {
        world.restore(snapshot)
        answers.clear()
      },
    },
    journal: () => journal.entries(),
    defects: () => defects,
    close: async () => store.close(),
  }
}
