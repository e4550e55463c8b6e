import type { AnswerStore } from './answer-store.ts'
import type { RateLimiter } from './rate-limiter.ts'

/** What a process remembers from one request to the next, and never keeps. */
export interface Memory {
  readonly rates: RateLimiter
  readonly answers: AnswerStore
}
