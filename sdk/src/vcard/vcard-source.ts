/** Where a vCard file's bytes come from: a stream, the chunks of an iterable, or the whole file. */
export type VCardSource = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> | Uint8Array
