import { Readable } from 'node:stream'
import { createMock, type MockFetch, type Snapshot } from '@pianeojobs/mock-server'
import { serve } from '@pianeojobs/mock-server/http'
import { type ArchivePlan, planArchive, streamArchive } from '@pianeojobs/sdk/archive'
import { memberOf } from './member.ts'

/** A platform whose archives are all the same large one, made while it is sent. */
export interface LargeExports extends AsyncDisposable {
  readonly port: number
  /** Ada Lovelace's access token. */
  readonly token: string
  readonly archive: ArchivePlan
  /** What was asked for of the archive, in order: the Range header and the If-Range header. */
  readonly ranges: readonly (readonly [string | null, string | null])[]
  /** Ends the time of the archives there are. */
  expireAll(): void
}

/**
 * @param size bytes of the one large file in the archive.
 * @param stallAt after so many bytes of it the first download comes to a halt, as on a line that is dead.
 */
export async function largeExports(
  size: number,
  { stallAt = Number.POSITIVE_INFINITY }: { readonly stallAt?: number } = {},
): Promise<LargeExports> {
  const over = Promise.withResolvers<void>()
  const mock = createMock({ scryptCost: 1 })
  const token = await memberOf(mock)
  const archive = await planArchive([film(size)], meta)
  const ranges: [string | null, string | null][] = []
  const { port, close } = await serve({
    ...mock,
    fetch: withArchive(mock.fetch, archive, { ranges, stall: (chunks) => stalled(chunks, stallAt, over.promise) }),
  })
  return {
    port,
    token,
    archive,
    ranges,
    expireAll: () => mock.world.restore(aged(mock.world.snapshot())),
    [Symbol.asyncDispose]: async () => {
      over.resolve()
      await close()
      await mock.close()
    },
  }
}

/** The same bytes, with a halt after some of them. */
async function* stalled(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  at: number,
  over: Promise<void>,
): AsyncGenerator<Uint8Array> {
  let sent = 0
  for await (const chunk of chunks) {
    if (sent >= at) await over
    yield chunk
    sent += chunk.length
  }
}

interface Downloads {
  readonly ranges: [string | null, string | null][]
  /** What becomes of the bytes of a download from the beginning. */
  readonly stall: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>
}

/** The platform, but for the archive and what an export says of it. */
function withArchive(fetch: MockFetch, archive: ArchivePlan, { ranges, stall }: Downloads): MockFetch {
  const { bytes, sha256 } = archive
  return async (input, init, address) => {
    const { url, method, headers: asked } = input as Request
    if (method !== 'GET' || !/\/exports\/[^/]+/.test(url)) return fetch(input, init, address)
    const [range, ifRange] = [asked.get('range'), asked.get('if-range')]
    const plain = new Headers(asked)
    plain.delete('range')
    const response = await fetch(url, { headers: plain }, address)
    if (!response.ok) return response
    if (!url.endsWith('/archive')) {
      const made = await response.json()
      const headers = new Headers(response.headers)
      headers.delete('content-length')
      const large = made.state === 'ready' ? { ...made, bytes, sha256 } : made
      return new Response(JSON.stringify(large), { status: response.status, headers })
    }
    await response.body?.cancel()
    ranges.push([range, ifRange])
    const etag = `"sha256:${sha256}"`
    const start = range && ifRange === etag ? Number(/^bytes=(\d+)-$/.exec(range)![1]) : 0
    const headers = new Headers(response.headers)
    headers.set('ETag', etag)
    headers.set('Repr-Digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`)
    headers.set('Content-Length', String(bytes - start))
    if (start > 0) headers.set('Content-Range', `bytes ${start}-${bytes - 1}/${bytes}`)
    const chunks = streamArchive(archive, { start })
    const body = Readable.toWeb(Readable.from(start === 0 ? stall(chunks) : chunks)) as ReadableStream<
      Uint8Array<ArrayBuffer>
    >
    return new Response(body, { status: start > 0 ? 206 : 200, headers })
  }
}

/** A world in which every export was made eight days earlier. */
function aged(world: Snapshot): Snapshot {
  const before = 8 * 24 * 60 * 60 * 1000
  const exports = [...world.exports].map(([accountId, rows]) => {
    const older = [...rows].map(([id, row]) => [id, { ...row, finishedAt: row.finishedAt! - before }] as const)
    return [accountId, new Map(older)] as const
  })
  return { ...world, exports: new Map(exports) }
}

/** A file that is as good as random, and the same each time. */
function film(size: number) {
  const chunk = 1 << 18
  const noise = Uint32Array.from({ length: chunk / 4 }, (_, at) => Math.imul(at + 1, 0x9e3779b1))
  return {
    path: 'media/film.mp4',
    mediaType: 'video/mp4',
    category: 'media',
    origin: 'provided',
    rights: ['access'],
    roundTrip: 'exact',
    records: 1,
    *content() {
      for (let at = 0; at < size; at += chunk) {
        const bytes = new Uint8Array(noise.map((word) => word ^ at).buffer)
        yield bytes.subarray(0, Math.min(chunk, size - at))
      }
    },
  } as const
}

const meta = {
  exportId: 'xpt_01jb2m3n4p5q6r7s8t9v0w1x2y',
  accountId: 'acc_01jb2m3n4p5q6r7s8t9v0w1x2y',
  profile: 'access',
  snapshotAt: '2026-11-24T09:30:00.000Z',
  policyVersion: '1.0.0',
  generator: { name: 'test', version: '1.0.0' },
  controller: { name: 'Pianeojobs', address: '1 Quiet Street', country: 'FR', email: 'privacy@pianeojobs.example' },
  omitted: [],
} as const
