/** A mail the platform sent: it lies in the outbox, where the control plane and the sandbox read it. */
export interface Mail {
  readonly id: string
  readonly to: string
  /** The account it is about, when it is about one: it goes with it. */
  readonly accountId?: string
  readonly kind: MailKind
  readonly subject: string
  readonly text: string
  /** The one-time code the text carries, when it carries one. */
  readonly code?: string
  /** Headers beside the usual ones, such as the way out of a topic (RFC 8058). */
  readonly headers?: Readonly<Record<string, string>>
  readonly at: number
}

export type MailKind =
  | 'address-already-known'
  | 'address-changed'
  | 'export-ready'
  | 'notice'
  | 'password-changed'
  | 'password-reset-code'
  | 'password-reset-unknown'
  | 'service-news'
  | 'verification-code'
