import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { limits } from '../generated/limits.js'
import { canonicalJson } from '../platform/canonical-json.ts'
import { Refusal } from '../platform/refusal.ts'
import { second } from '../platform/time.ts'
import type { Answer } from './contract.ts'

/** A request with an Idempotency-Key. */
export interface KeyedRequest {
  /** World, operation, caller and key as one text: within it a key means one act. */
  readonly name: string
  /** Whose request it is. */
  readonly caller: string
  /** Everything that makes it another request: path, query and body. */
  readonly payload: unknown
  /** Whether the answer holds a secret, which is shown once and kept nowhere. */
  readonly secret: boolean
  /** In ms since the epoch. */
  readonly now: number
}

interface Entry {
  readonly caller: string
  readonly fingerprint: string
  readonly until: number
  answer: Answer | 'running' | 'secret'
}

/**
 * What was answered under which Idempotency-Key, for 24 hours by the world's clock. In the memory of the process alone: it
 * is bounded, knows requests only by an HMAC under a key of its own, and keeps no answer that refuses or holds a secret.
 */
export class AnswerStore {
  readonly #hmacKey: Uint8Array
  readonly #bound: number
  /** Oldest first. */
  readonly #entries = new Map<string, Entry>()

  constructor(hmacKey: Uint8Array, bound = 10_000) {
    this.#hmacKey = hmacKey
    this.#bound = bound
  }

  /**
   * Does the act, or answers as it was answered before. An act that throws leaves no trace: it can be tried again.
   *
   * @throws Refusal `idempotency-key-reused` for another request, `idempotency-in-progress` while the first one runs,
   * `secret-already-shown` when its answer cannot be repeated.
   */
  async once(request: KeyedRequest, act: () => Answer | Promise<Answer>): Promise<Answer> {
    const { name, caller, payload, secret, now } = request
    const fingerprint = this.#fingerprint(payload)
    const known = this.#entries.get(name)
    if (known && now < known.until) return repeated(known, fingerprint)
    const entry: Entry = { caller, fingerprint, until: now + limits.idempotencySeconds * second, answer: 'running' }
    this.#add(name, entry, now)
    try {
      const answer = await act()
      entry.answer = secret ? 'secret' : answer
      return answer
    } catch (error) {
      if (this.#entries.get(name) === entry) this.#entries.delete(name)
      throw error
    }
  }

  /** What it holds, oldest first: for whoever audits what a process remembers. */
  entries(): readonly Readonly<Entry>[] {
    return [...this.#entries.values()]
  }

  /** Forgets what a caller asked, who is erased and asks no more. */
  forget(erased: string): void {
    for (const [name, { caller }] of this.#entries) if (caller === erased) this.#entries.delete(name)
  }

  /** Forgets every key: for a world that is set back to what was before them. */
  clear(): void {
    this.#entries.clear()
  }

  #add(name: string, entry: Entry, now: number): void {
    this.#entries.delete(name)
    for (const [oldest, { until }] of this.#entries) {
      if (this.#entries.size < this.#bound && now < until) break
      this.#entries.delete(oldest)
    }
    this.#entries.set(name, entry)
  }

  #fingerprint(payload: unknown): string {
    return bytesToHex(hmac(sha256, this.#hmacKey, utf8ToBytes(canonicalJson(withDigests(payload)))))
  }
}

/** The payload with every file in it as its digest. */
function withDigests(value: unknown): unknown {
  if (value instanceof Uint8Array) return { sha256: bytesToHex(sha256(value)) }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withDigests(member)]))
}

function repeated({ fingerprint, answer }: Entry, wanted: string): Answer {
  if (fingerprint !== wanted)
    throw new Refusal('idempotency-key-reused', 'This Idempotency-Key was sent with another request.')
  if (answer === 'running')
    throw new Refusal('idempotency-in-progress', 'A request with this Idempotency-Key is still being carried out.')
  if (answer === 'secret') {
    const detail = 'This was done under this Idempotency-Key, and its answer held a secret that is shown once.'
    throw new Refusal('secret-already-shown', detail)
  }
  return { ...answer, headers: { ...answer.headers, 'Idempotency-Replayed': 'true' } }
}
