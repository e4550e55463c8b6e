/** A parameter. `csv`: an array in a query is joined by commas (RFC 6570 form style without explode). */
export interface Parameter {
  readonly name: string
  readonly required?: true
  readonly csv?: true
}

/** What the transport needs to know of an operation. */
export interface Endpoint {
  readonly id: string
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  /** Path template below the base URL, such as `/contacts/{contactId}`. */
  readonly path: string
  readonly parameters: { readonly path: readonly Parameter[]; readonly query: readonly Parameter[] }
  readonly body?: { readonly required: boolean; readonly mediaTypes: readonly string[] }
  /** Media types of what it answers when it succeeds, by status; none where the answer has no body. */
  readonly answers: Readonly<Record<number, readonly string[]>>
  readonly security: 'open' | 'optional' | 'required'
  /** Safe to send again when nobody knows whether the first time arrived. */
  readonly idempotent: boolean
  /** Takes an Idempotency-Key: sent again with the same one it is done once. */
  readonly keyed?: true
}
