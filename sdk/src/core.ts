import { answer } from './answers/answer.ts'
import { ApiPromise } from './answers/api-promise.ts'
import { type Download, download } from './answers/download.ts'
import { type PageOf, PagePromise } from './answers/page-promise.ts'
import { failureOf, readJson, readText, unexpected } from './answers/read-answer.ts'
import {
  type AnyOptions,
  type CallOptions,
  checkOptions,
  type DownloadOptions,
  type UploadOptions,
} from './call-options.ts'
import type { Endpoint } from './endpoint.ts'
import type { OperationId } from './generated/operations.ts'
import { type EncodedBody, encodeBody } from './transport/body.ts'
import { callSignal } from './transport/call-signal.ts'
import type { Clock } from './transport/clock.ts'
import type { Exchange, OutgoingRequest, Send } from './transport/exchange.ts'
import { encodeForm, fileBytes, takesForm } from './transport/form.ts'
import { idempotencyKey } from './transport/idempotency-key.ts'
import { milliseconds } from './transport/milliseconds.ts'
import { fillPath } from './transport/path.ts'
import { writeQuery } from './transport/query.ts'
import { requestHeaders } from './transport/request-headers.ts'

export interface CoreOptions {
  readonly baseUrl: string
  readonly send: Send
  readonly clock: Clock
  readonly userAgent: string
  readonly language: string | undefined
  readonly timeout: number
  readonly deadline: number | undefined
  readonly retries: number
  readonly onCall: ((operationId: OperationId) => void) | undefined
}

/** What generated methods call: makes a request of an operation and its arguments, and data or an error of the answer. */
export class Core {
  readonly clock: Clock
  /** Milliseconds for one attempt, unless a call says otherwise. */
  readonly timeout: number
  readonly #options: CoreOptions

  constructor(options: CoreOptions) {
    this.clock = options.clock
    this.timeout = options.timeout
    this.#options = options
  }

  json<T>(operation: Endpoint, segments: readonly unknown[], body: unknown, options: CallOptions = {}): ApiPromise<T> {
    return new ApiPromise(
      this.#call(operation, segments, body, options).then((exchange) =>
        answer(readJson(operation, exchange) as T, exchange.response),
      ),
    )
  }

  text(
    operation: Endpoint,
    segments: readonly unknown[],
    mediaType: string,
    options: CallOptions = {},
  ): ApiPromise<string> {
    const wanted = { ...options, headers: { ...options.headers, accept: `${mediaType}, application/problem+json` } }
    return new ApiPromise(
      this.#call(operation, segments, undefined, wanted).then((exchange) =>
        answer(readText(operation, exchange, mediaType), exchange.response),
      ),
    )
  }

  page<Item, Page extends PageOf<Item>>(
    operation: Endpoint,
    segments: readonly unknown[],
    options: CallOptions = {},
  ): PagePromise<Item, Page> {
    const read = (more: CallOptions) => this.json<Page>(operation, segments, undefined, more)
    return new PagePromise<Item, Page>(read(options).withResponse(), (cursor) => {
      const next: CallOptions & { cursor: string } = { ...options, cursor }
      return read(next)
    })
  }

  download(operation: Endpoint, segments: readonly unknown[], options: DownloadOptions = {}): ApiPromise<Download> {
    return new ApiPromise(
      this.#call(operation, segments, undefined, options, true).then((exchange) => {
        if (exchange.stream === undefined) throw unexpected(operation, 'an empty body', exchange)
        return answer(download(exchange, exchange.stream, options.onProgress), exchange.response)
      }),
    )
  }

  /** Sends a request as one call of an operation: with its deadline and every layer, whatever the answer is. */
  async dispatch(
    operation: Endpoint,
    request: OutgoingRequest,
    options: CallOptions,
    streaming = false,
  ): Promise<Exchange> {
    const { timeout, deadline, retries, onCall } = this.#options
    const { signal, release } = callSignal(
      options.signal,
      milliseconds('deadline', options.deadline) ?? deadline,
      operation.id,
    )
    try {
      onCall?.(operation.id as OperationId)
      const exchange = await this.#options.send(request, {
        operation,
        signal,
        timeout: milliseconds('timeout', options.timeout) ?? timeout,
        retries: options.retries ?? retries,
        streaming,
        release,
      })
      if (exchange.stream === undefined) release()
      return exchange
    } catch (error) {
      release()
      throw error
    }
  }

  /** The address of an operation with its parameters. */
  url(operation: Endpoint, segments: readonly unknown[], query: Readonly<Record<string, unknown>>): string {
    return this.#options.baseUrl + fillPath(operation, segments) + writeQuery(operation, query)
  }

  /** Headers of every request, over those that a call asks for. */
  headers(operation: Endpoint, options: AnyOptions): Record<string, string> {
    const { language, userAgent } = this.#options
    const headers = requestHeaders(operation, language === undefined ? options : { language, ...options })
    headers['user-agent'] ??= userAgent
    if (operation.keyed) headers['idempotency-key'] ??= idempotencyKey(operation, options.idempotencyKey)
    return headers
  }

  async #call(
    operation: Endpoint,
    segments: readonly unknown[],
    body: unknown,
    options: CallOptions,
    streaming = false,
  ): Promise<Exchange> {
    checkOptions(operation, options)
    const headers = this.headers(operation, options)
    const payload = takesForm(operation)
      ? await formPayload(operation, body, options)
      : textPayload(headers, encodeBody(operation, body))
    const url = this.url(operation, segments, options as Readonly<Record<string, unknown>>)
    const request = { url, method: operation.method, headers, ...payload }
    const exchange = await this.dispatch(operation, request, options, streaming)
    if (!exchange.response.ok) throw failureOf(operation, exchange, this.clock.now())
    return exchange
  }
}

type Payload = Pick<OutgoingRequest, 'body' | 'onSent'>

function textPayload(headers: Record<string, string>, encoded: EncodedBody | undefined): Payload {
  if (encoded !== undefined) headers['content-type'] = encoded.mediaType
  return { body: encoded?.text }
}

async function formPayload(operation: Endpoint, body: unknown, { onProgress }: UploadOptions): Promise<Payload> {
  const form = await encodeForm(operation, body)
  if (form === undefined || onProgress === undefined) return { body: form }
  const total = fileBytes(form)
  let sent = 0
  return {
    body: form,
    onSent(bytes) {
      // What stands around the files in the form is sent as well, and not counted as more than there is.
      sent = Math.min(total, sent + bytes)
      onProgress(sent, total)
    },
  }
}
