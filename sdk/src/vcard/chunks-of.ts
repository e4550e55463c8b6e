import type { VCardSource } from './vcard-source.ts'

const chunkSize = 64 * 1024

/**
 * The bytes of a source in pieces of at most 64 KiB.
 * @throws TypeError when the source gives text: a reader cannot undo a decoding that was wrong.
 */
export async function* chunksOf(source: VCardSource): AsyncGenerator<Uint8Array> {
  if (ArrayBuffer.isView(source)) return yield* pieces(source)
  for await (const chunk of Symbol.asyncIterator in source ? source : streamed(source)) {
    if (!ArrayBuffer.isView(chunk)) {
      throw new TypeError(`A vCard file is read from bytes, but a chunk was a ${typeof chunk}: give Uint8Array chunks`)
    }
    if (chunk.byteLength <= chunkSize) yield chunk
    else yield* pieces(chunk)
  }
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize)
}

/** For browsers whose streams are not iterable. */
async function* streamed(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value
  } finally {
    await reader.cancel()
  }
}
