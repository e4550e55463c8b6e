import { byteRange } from './byte-range.ts'
import type { Call } from './call.ts'
import { namesTag } from './etag.ts'
import { streamOf } from './stream-of.ts'

/** Bytes that can be had whole or in part. */
export interface Ranged {
  readonly bytes: number
  /** Strong, for it says which bytes these are. */
  readonly etag: string
  /** What is said of them whichever of them are answered. */
  readonly headers: Readonly<Record<string, string>>
  /** Those from `start` up to, not including, `end`. */
  chunks(start: number, end: number): Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

type RangedAnswer =
  | { readonly status: 304; readonly headers: Readonly<Record<string, string>> }
  | {
      readonly status: 200 | 206
      readonly headers: Readonly<Record<string, string>>
      readonly body: ReadableStream<Uint8Array>
    }

/**
 * Answers a GET of bytes with all of them, with the range that is asked for, or with 304 (RFC 9110 sections 13 and 14); of
 * headers alone, as HEAD asks for them, there is no range.
 *
 * @throws Refusal `range-not-satisfiable`.
 */
export function rangedAnswer(
  { bytes, etag, headers, chunks }: Ranged,
  { headers: asked, headersOnly }: Pick<Call<'getMediaContent'>, 'headers' | 'headersOnly'>,
): RangedAnswer {
  const known = asked['if-none-match']
  if (known !== undefined && namesTag(known, etag, 'weak')) return { status: 304, headers: { ETag: etag } }
  const wanted = !headersOnly && (asked['if-range'] ?? etag) === etag ? asked.range : undefined
  const range = wanted === undefined ? undefined : byteRange(wanted, bytes)
  const { start, end } = range ?? { start: 0, end: bytes }
  return {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'Accept-Ranges': 'bytes',
      'Content-Length': String(end - start),
      ETag: etag,
      ...(range && { 'Content-Range': `bytes ${start}-${end - 1}/${bytes}` }),
    },
    body: streamOf(passedOn(() => chunks(start, end))),
  }
}

/** Chunks that are asked for when the first of them is. */
async function* passedOn(
  chunks: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, void> {
  yield* chunks()
}
