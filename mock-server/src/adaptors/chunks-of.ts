/** The chunks of a stream, also where streams cannot be iterated; leaving early cancels it. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    // Not awaited: of a body that was cloned, the one copy is cancelled when the other is, which may be never.
    reader.cancel().catch(() => undefined)
  }
}
