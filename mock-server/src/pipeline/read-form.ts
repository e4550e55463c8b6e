import { joined } from '../platform/joined.ts'
import { checkDigest } from './check-digest.ts'
import { parseMultipart } from './parse-multipart.ts'
import { limitedBody } from './read-body.ts'
import type { WireRequest } from './wire.ts'

/**
 * A form with files (`multipart/form-data`) as an object: texts as such, files as their bytes.
 *
 * @throws Refusal `payload-too-large`, `digest-mismatch`, `malformed-request`.
 */
export async function readForm(request: WireRequest, limit: number): Promise<Record<string, unknown>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of limitedBody(request, limit)) chunks.push(chunk)
  const bytes = joined(chunks)
  for (const name of ['content-digest', 'repr-digest']) checkDigest(request.header(name), bytes)
  return parseMultipart(bytes, request.header('content-type') ?? '')
}
