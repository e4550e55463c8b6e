import type { Endpoint } from '../endpoint.ts'

/** A request as it goes out. Every part is a value, so it can be sent again as it is. */
export interface OutgoingRequest {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer> | FormData | undefined
  /** Called with the number of bytes whenever some of a form were taken to be sent. */
  readonly onSent?: ((bytes: number) => void) | undefined
}

/** An answer: its body as text, read within the attempt's time, or as a stream where one was asked for and it succeeded. */
export interface Exchange {
  readonly response: Response
  readonly text: string
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>> | undefined
}

/** What stays the same for all attempts of one call. */
export interface CallContext {
  readonly operation: Endpoint
  /** Ends the whole call: the caller's signal, the deadline, or both. */
  readonly signal: AbortSignal | undefined
  /** Milliseconds for one attempt; between two chunks when streaming. */
  readonly timeout: number
  readonly retries: number
  readonly streaming: boolean
  /** Called once when nothing of the call is under way any more. */
  readonly release: () => void
}

export type Send = (request: OutgoingRequest, context: CallContext) => Promise<Exchange>

/** One ring of the onion: it gets the ring inside it and may call it any number of times. */
export type Layer = (next: Send) => Send

/** What the SDK needs of `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>
