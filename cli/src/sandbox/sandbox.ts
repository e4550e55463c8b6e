/** A mail of the sandbox, as its outbox shows it. */
export interface SandboxMail {
  readonly id: string
  readonly to: string
  readonly kind: string
  readonly subject: string
  readonly text: string
  /** The one-time code in the text, where it carries one. */
  readonly code?: string
  /** When it was sent, RFC 3339, by the sandbox's clock. */
  readonly sentAt: string
}

/** The reference platform in this process, with an invented town in it and its state in a folder of the person. */
export interface Sandbox {
  /** Base address its client is given; nothing listens there. */
  readonly url: string
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** The mails it sent, newest first. */
  outbox(to?: string): readonly SandboxMail[]
  /**
   * Moves its clock on by an ISO 8601 duration; what comes due on the way happens.
   *
   * @throws RangeError when it is no duration.
   */
  advance(duration: string): void
  /** Its time, in milliseconds since the epoch. */
  now(): number
  /** Makes it new: the town as it was, the clock at real time. */
  reset(): void
  close(): Promise<void>
}
