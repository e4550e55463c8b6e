import type { OutgoingRequest } from './exchange.ts'

/** What `fetch` is given of a request's body, and the headers that go with it. */
export type OutgoingBody = Pick<RequestInit, 'body' | 'headers'>

/**
 * The body of a request for one attempt. A form goes as a stream where requests can stream, so that it is seen how far it
 * came; `onSent` gets the bytes of each chunk when it is taken.
 */
export function outgoingBody({ headers, body, onSent }: OutgoingRequest): OutgoingBody {
  if (body === undefined) return { headers }
  if (!(body instanceof FormData) || !streamsRequests()) return { headers, body }
  const { body: stream, headers: form } = new Response(body)
  const counted = stream!.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        onSent?.(chunk.byteLength)
        controller.enqueue(chunk)
      },
    }),
  )
  const init: OutgoingBody & { readonly duplex: 'half' } = {
    headers: { ...headers, 'content-type': form.get('content-type')! },
    body: counted,
    duplex: 'half',
  }
  return init
}

let known: boolean | undefined

/** Whether `fetch` takes streams here: who does not know them takes one for text, and gives it a type. */
export function streamsRequests(): boolean {
  known ??= (() => {
    let asked = false
    const init = {
      method: 'POST',
      body: new ReadableStream(),
      get duplex() {
        asked = true
        return 'half'
      },
    }
    try {
      return !new Request('https://localhost', init as RequestInit).headers.has('content-type') && asked
    } catch {
      return false
    }
  })()
  return known
}
