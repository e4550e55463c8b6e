/** An answer that never ends, and what becomes of it. */
export interface EndlessAnswer {
  response(): Response
  /** Bytes that were asked for so far. */
  written(): number
  /** Resolves once the reader has left. */
  readonly cancelled: Promise<void>
}

/** For adaptors: whether they pass on that a reader waits, or has left. */
export function endlessAnswer(): EndlessAnswer {
  const { promise: cancelled, resolve } = Promise.withResolvers<void>()
  const chunk = new Uint8Array(64 * 1024)
  let written = 0
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        written += chunk.length
        controller.enqueue(chunk.slice())
      },
      cancel: () => resolve(),
    },
    { highWaterMark: 0 },
  )
  return {
    response: () => new Response(body, { headers: { 'Content-Type': 'application/zip' } }),
    written: () => written,
    cancelled,
  }
}
