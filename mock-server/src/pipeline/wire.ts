/** A request as an adaptor hands it over. */
export interface WireRequest {
  readonly method: string
  /** Path and query, such as `/v1/people?query=ada`. */
  readonly target: string
  /** A header by its name in small letters; several of one name joined as HTTP joins them. */
  header(name: string): string | undefined
  /** The chunks of the body; absent without one. Nothing reads it before the request passed what it can without. */
  readonly body?: AsyncIterable<Uint8Array>
  /** The address the request came from. */
  readonly address?: string
  /** Aborts when nobody waits for the answer any more. */
  readonly signal?: AbortSignal
}

/** An answer as an adaptor sends it. */
export interface WireResponse {
  readonly status: number
  /** Several of one name, as only Set-Cookie can be, stand in one value with a line feed between them. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | ReadableStream<Uint8Array> | null
}
