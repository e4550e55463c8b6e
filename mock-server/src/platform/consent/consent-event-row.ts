import type { ConsentState } from '@pianeojobs/sdk/contract'

/** One act on one consent: a link of the account's hash chain. Links are added and never changed (G7.3). */
export interface ConsentEventRow {
  readonly id: string
  /** From 1, without a gap. */
  readonly seq: number
  /** The `hash` of the event before; 64 zeros for the first. */
  readonly prevHash: string
  /** SHA-256 of the canonical JSON of what the event says: see `eventHash`. */
  readonly hash: string
  readonly type: 'give' | 'refuse' | 'withdraw' | 'expire'
  readonly purposeId: string
  /** How the consent stands after it. */
  readonly state: Exclude<ConsentState, 'unknown'>
  readonly at: number
  /** The notice that the person had before them. */
  readonly noticeVersion: number
  readonly noticeSha256: string
  readonly language: string
  /** `self` by a session of the person, `api` by a token they made, `platform` where time alone did it. */
  readonly channel: 'self' | 'api' | 'platform'
}
