/** How a query parameter is written (RFC 6570 form style; the contract uses no other). `csv` joins arrays by commas. */
export interface Parameter {
  readonly name: string
  readonly required?: true
  readonly csv?: true
}

export interface AnswerShape {
  /** Empty when the answer has no body. */
  readonly mediaTypes: readonly string[]
  /** Name of the component schema of the JSON body. */
  readonly schema?: string
}

/** One row of the operation table: what the contract says about an operation that a program needs while it runs. */
export interface Operation {
  readonly id: string
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  /** Path template below the base URL, such as `/contacts/{contactId}`. */
  readonly path: string
  readonly tag: string
  /** Where the method stands in the client, such as `contacts.imports.create`. */
  readonly sdkMethod: string
  readonly parameters: {
    readonly path: readonly Parameter[]
    readonly query: readonly Parameter[]
    readonly header: readonly Parameter[]
  }
  readonly body?: { readonly required: boolean; readonly mediaTypes: readonly string[] }
  /** What it answers when it succeeds, by status. */
  readonly answers: Readonly<Record<number, AnswerShape>>
  /** Slugs of the problems it can answer. */
  readonly problems: readonly string[]
  readonly security: 'open' | 'optional' | 'required'
  readonly scopes: readonly string[]
  readonly policyRefs: readonly string[]
  /** Safe to send again when nobody knows whether the first time arrived. */
  readonly idempotent: boolean
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
