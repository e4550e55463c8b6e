import { PianeoError } from '../errors/pianeo-error.ts'
import type { Clock } from './clock.ts'
import type { CallContext, Layer } from './exchange.ts'
import { redactBody, redactHeaders } from './redact.ts'

/** One line for a log. Nothing in it is personal: see `redactBody` and `redactHeaders`. */
export interface LogEntry {
  readonly event: 'request' | 'response' | 'retry' | 'failure'
  readonly operationId: string
  readonly method: string
  /** The path template, never the path. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly status?: number
  readonly requestId?: string
  /** Milliseconds from the request to the end of the answer, or of its headers when it is streamed. */
  readonly duration?: number
  /** The retry that comes next, counted from 1, and the milliseconds until then. */
  readonly attempt?: number
  readonly delay?: number
  /** Name of the error's class. */
  readonly error?: string
}

export type Logger = (
  entry: { readonly event: LogEntry['event']; readonly context: CallContext } & Partial<LogEntry>,
) => void

/** A log function that names the operation in every entry. */
export function logger(log: (entry: LogEntry) => void): Logger {
  return ({ event, context: { operation }, ...rest }) =>
    log({ event, operationId: operation.id, method: operation.method, path: operation.path, ...rest })
}

/** Reports every request that really goes out, and what came of it. */
export function logged(log: Logger, clock: Clock): Layer {
  return (next) => async (request, context) => {
    const begun = clock.now()
    log({
      event: 'request',
      context,
      headers: redactHeaders(Object.entries(request.headers)),
      body: redactBody(request.body),
    })
    try {
      const exchange = await next(request, context)
      const { headers, status } = exchange.response
      const requestId = headers.get('x-request-id')
      log({
        event: 'response',
        context,
        status,
        duration: clock.now() - begun,
        headers: redactHeaders(headers),
        body: redactBody(exchange.text),
        ...(requestId !== null && { requestId }),
      })
      return exchange
    } catch (error) {
      const name = error instanceof PianeoError ? error.name : 'Error'
      log({ event: 'failure', context, duration: clock.now() - begun, error: name })
      throw error
    }
  }
}
