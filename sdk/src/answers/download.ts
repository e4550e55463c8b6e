import type { Exchange } from '../transport/exchange.ts'
import { mediaTypeOf } from '../transport/media-type.ts'

/**
 * A file on its way. Its stream, or the download itself in `for await`, is read once. It fails with `ConnectionError` when
 * it breaks off, and then goes on with `range` from the bytes that are there and `ifRange` with `etag`.
 */
export interface Download extends AsyncIterable<Uint8Array<ArrayBuffer>> {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>
  /** 206 when a range was asked for and given; 200 is the whole. */
  readonly status: number
  readonly etag: string | undefined
  /** The header (RFC 9530) as it came. */
  readonly reprDigest: string | undefined
  /** SHA-256 of the whole file in hexadecimal, from `Repr-Digest`. */
  readonly sha256: string | undefined
  /** A bare file name, or nothing when the platform gave none that is safe. */
  readonly filename: string | undefined
  readonly mediaType: string | undefined
  /** The byte at which this answer begins. */
  readonly start: number
  /** Bytes of the whole file. */
  readonly total: number | undefined
  readonly response: Response
  /** Stops the download; its connection is closed. */
  cancel(): Promise<void>
}

export type Progress = (received: number, total: number | undefined) => void

export function download(
  { response }: Exchange,
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onProgress?: Progress,
): Download {
  const { headers, status } = response
  const { start, total } = extent(response)
  const stream = onProgress === undefined ? body : counted(body, start, (received) => onProgress(received, total))
  const reprDigest = headers.get('repr-digest') ?? undefined
  return {
    stream,
    status,
    etag: headers.get('etag') ?? undefined,
    reprDigest,
    sha256: reprDigest === undefined ? undefined : sha256Of(reprDigest),
    filename: filenameOf(headers.get('content-disposition') ?? ''),
    mediaType: mediaTypeOf(headers),
    start,
    total,
    response,
    cancel: () => stream.cancel(),
    [Symbol.asyncIterator]: () => stream[Symbol.asyncIterator](),
  }
}

function counted(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  start: number,
  onReceived: (received: number) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let received = start
  return body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        received += chunk.byteLength
        onReceived(received)
        controller.enqueue(chunk)
      },
    }),
  )
}

/** Where an answer begins and how large the whole is (RFC 9110 section 14.4). */
function extent({ headers, status }: Response): { start: number; total: number | undefined } {
  const range = status === 206 ? /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('content-range') ?? '') : null
  if (range !== null) return { start: Number(range[1]), total: range[2] === '*' ? undefined : Number(range[2]) }
  const length = headers.has('content-encoding') ? null : headers.get('content-length')
  return { start: 0, total: length === null || status === 206 ? undefined : Number(length) }
}

function sha256Of(reprDigest: string): string | undefined {
  const digest = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):/.exec(reprDigest)?.[1]
  if (digest === undefined) return undefined
  return Array.from(atob(digest), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')
}

/** The name in Content-Disposition (RFC 6266) if it is one plain name: no folder, no control character, not hidden. */
function filenameOf(disposition: string): string | undefined {
  const name = /;\s*filename="?([^";]+)"?/i.exec(disposition)?.[1]?.trim()
  return name !== undefined && /^[A-Za-z0-9][\w.+ -]{0,199}$/.test(name) ? name : undefined
}
