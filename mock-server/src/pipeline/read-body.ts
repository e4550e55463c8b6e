import { Refusal } from '../platform/refusal.ts'
import type { WireRequest } from './wire.ts'

/**
 * The whole body as text.
 *
 * @throws Refusal `payload-too-large` as soon as it is longer than `limit` bytes or says that it will be, `malformed-request`
 * when it is not UTF-8.
 */
export async function readBody(request: Pick<WireRequest, 'body' | 'header'>, limit: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  for await (const chunk of limitedBody(request, limit)) text += decode(decoder, chunk)
  return text + decode(decoder)
}

/** The chunks of the body; @throws Refusal `payload-too-large` as `readBody` does. */
export async function* limitedBody(
  { body, header }: Pick<WireRequest, 'body' | 'header'>,
  limit: number,
): AsyncGenerator<Uint8Array, void, void> {
  if (Number(header('content-length') ?? 0) > limit) throw tooLarge(limit)
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength
    if (bytes > limit) throw tooLarge(limit)
    yield chunk
  }
}

function tooLarge(limit: number): Refusal {
  return new Refusal('payload-too-large', `The body is larger than ${limit} bytes.`, { limit })
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch (cause) {
    throw new Refusal('malformed-request', 'The body is not UTF-8.', {}, { cause })
  }
}
