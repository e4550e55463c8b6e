import type { Endpoint, Parameter } from './endpoint.ts'

/** One row of the operation table: what the contract says about an operation that a program may want to know. */
export interface Operation extends Endpoint {
  readonly tag: string
  /** Where the method stands in the client, such as `contacts.imports.create`. */
  readonly sdkMethod: string
  /** Header parameters. */
  readonly headers: readonly Parameter[]
  /** Names of the component schemas of its JSON answers, by status. */
  readonly schemas: Readonly<Record<number, string>>
  /** Slugs of the problems it can answer. */
  readonly problems: readonly string[]
  readonly scopes: readonly string[]
  readonly policyRefs: readonly string[]
  readonly neverGated?: true
  readonly stepUp?: true
  readonly firstParty?: true
  readonly secretOnce?: true
  readonly etag?: true
  readonly paged?: true
  readonly job?: true
  /** Its errors have the form of RFC 6749, not of RFC 9457. */
  readonly oauthErrors?: true
  readonly ifMatch?: 'required' | 'honoured'
  readonly consent?: readonly string[]
}
