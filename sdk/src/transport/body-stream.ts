import { ConnectionError } from '../errors/connection-error.ts'
import type { PianeoError } from '../errors/pianeo-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import type { CallContext } from './exchange.ts'
import { abortReason } from './until-aborted.ts'

type Chunk = Uint8Array<ArrayBuffer>

/**
 * The body of an answer as a stream that fails in the SDK's own errors: when no chunk comes for the time of an attempt, when
 * the caller aborts, when the connection breaks, and when fewer bytes arrive than were announced.
 */
export function bodyStream(
  response: Response,
  context: CallContext,
  controller: AbortController,
): ReadableStream<Chunk> {
  const { operation, signal, timeout } = context
  const reader = (response.body as ReadableStream<Chunk>).getReader()
  const announced = announcedLength(response.headers)
  let received = 0
  // One rejection at a time: racing every chunk against one promise for all would keep every chunk in memory.
  let failure: PianeoError | undefined
  let rejectRead: (error: PianeoError) => void = () => {}
  const fail = (error: PianeoError) => {
    failure = error
    rejectRead(error)
    controller.abort(error)
  }
  const onAbort = () => fail(abortReason(signal as AbortSignal, operation.id))
  const finish = () => {
    signal?.removeEventListener('abort', onAbort)
    context.release()
  }
  if (signal?.aborted) onAbort()
  else signal?.addEventListener('abort', onAbort, { once: true })

  async function read(): Promise<Chunk | undefined> {
    const timer = setTimeout(() => fail(new TimeoutError(timeout, 'attempt', { operationId: operation.id })), timeout)
    try {
      const { done, value } = await new Promise<ReadableStreamReadResult<Chunk>>((resolve, reject) => {
        rejectRead = reject
        if (failure === undefined) reader.read().then(resolve, reject)
        else reject(failure)
      })
      if (!done) return value
    } catch (error) {
      if (failure !== undefined) throw failure
      throw new ConnectionError(`${operation.id} broke off after ${received} bytes`, {
        operationId: operation.id,
        cause: error,
      })
    } finally {
      clearTimeout(timer)
    }
    if (announced === undefined || received === announced) return undefined
    throw new ConnectionError(`${operation.id} brought ${received} of ${announced} bytes`, {
      operationId: operation.id,
    })
  }

  return new ReadableStream<Chunk>(
    {
      async pull(stream) {
        try {
          const chunk = await read()
          if (chunk === undefined) {
            finish()
            stream.close()
          } else {
            received += chunk.byteLength
            stream.enqueue(chunk)
          }
        } catch (error) {
          finish()
          stream.error(error)
        }
      },
      async cancel(reason) {
        finish()
        await reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
}

/** Bytes that will come, where the headers say so and no coding changes their number. */
function announcedLength(headers: Headers): number | undefined {
  const length = headers.get('content-length')
  return length === null || headers.has('content-encoding') ? undefined : Number(length)
}
