import { ConnectionError } from '../errors/connection-error.ts'
import { PianeoError } from '../errors/pianeo-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { bodyStream } from './body-stream.ts'
import type { CallContext, Exchange, Fetch, OutgoingRequest, Send } from './exchange.ts'
import { followRedirects } from './follow-redirects.ts'
import { streamsRequests } from './outgoing-body.ts'
import { abortReason } from './until-aborted.ts'

/**
 * The innermost ring: one request over `fetch`. The time allowed covers headers and body, and ends the wait even for a
 * `fetch` that ignores its signal. For a form it begins anew with every chunk that is sent; where requests cannot stream,
 * nobody knows whether one is stuck, and only the caller ends it.
 */
export function attempt(fetch: Fetch): Send {
  return (request, context) =>
    new Promise((resolve, reject) => {
      const { operation, signal, timeout } = context
      if (signal?.aborted) {
        reject(abortReason(signal, operation.id))
        return
      }
      const controller = new AbortController()
      const give = (error: PianeoError) => {
        controller.abort(error)
        reject(error)
      }
      const onAbort = () => give(abortReason(signal as AbortSignal, operation.id))
      signal?.addEventListener('abort', onAbort, { once: true })
      const expire = () => give(new TimeoutError(timeout, 'attempt', { operationId: operation.id }))
      const watched = !(request.body instanceof FormData) || streamsRequests()
      let timer = watched ? setTimeout(expire, timeout) : undefined
      const onSent = (bytes: number) => {
        clearTimeout(timer)
        timer = setTimeout(expire, timeout)
        request.onSent?.(bytes)
      }
      exchange(fetch, { ...request, onSent }, context, controller)
        .then(resolve, (error) => reject(asConnectionError(error, operation.id)))
        .finally(() => {
          clearTimeout(timer)
          signal?.removeEventListener('abort', onAbort)
        })
    })
}

async function exchange(
  fetch: Fetch,
  request: OutgoingRequest,
  context: CallContext,
  controller: AbortController,
): Promise<Exchange> {
  const response = await followRedirects(fetch, request, context.operation, controller.signal)
  if (context.streaming && response.ok && response.body !== null) {
    return { response, text: '', stream: bodyStream(response, context, controller) }
  }
  return { response, text: await response.text(), stream: undefined }
}

function asConnectionError(error: unknown, operationId: string): PianeoError {
  if (error instanceof PianeoError) return error
  return new ConnectionError(`${operationId} got no whole answer from the platform`, { operationId, cause: error })
}
