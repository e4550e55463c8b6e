import { Refusal } from '../platform/refusal.ts'

/**
 * The whole body as text.
 *
 * @throws Refusal `payload-too-large` as soon as it is longer than `limit` bytes, `malformed-request` when it is not UTF-8.
 */
export async function readBody(chunks: AsyncIterable<Uint8Array> | undefined, limit: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let bytes = 0
  for await (const chunk of chunks ?? []) {
    bytes += chunk.byteLength
    if (bytes > limit) throw new Refusal('payload-too-large', `The body is larger than ${limit} bytes.`, { limit })
    text += decode(decoder, chunk)
  }
  return text + decode(decoder)
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch (cause) {
    throw new Refusal('malformed-request', 'The body is not UTF-8.', {}, { cause })
  }
}
