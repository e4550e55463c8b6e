import { hexToBytes } from '@noble/hashes/utils.js'
import { type ArchivePlan, streamArchive } from '@pianeojobs/sdk/archive'
import { byteRange } from '../../pipeline/byte-range.ts'
import { namesTag } from '../../pipeline/etag.ts'
import type { Handler } from '../../pipeline/handler.ts'
import { streamOf } from '../../pipeline/stream-of.ts'
import { base64 } from '../../platform/base64.ts'
import { planExport } from '../../platform/exports/archive/plan-export.ts'
import { logDownload } from '../../platform/exports/log-download.ts'
import { requireReadyExport } from '../../platform/exports/require-export.ts'
import { Refusal } from '../../platform/refusal.ts'

export const downloadExport: Handler<'downloadExport'> = async ({
  actor,
  params,
  headers,
  world,
  env,
  headersOnly,
}) => {
  const { accountId } = actor
  const state = world.read()
  const row = requireReadyExport(state, accountId, params.exportId)
  const plan = await planExport(state, row)
  if (plan.sha256 !== row.archive.sha256) {
    throw new Refusal('export-expired', `The archive of ${row.id} was made by another version of the platform.`)
  }

  const etag = `"sha256:${plan.sha256}"`
  const known = headers['if-none-match']
  if (known !== undefined && namesTag(known, etag, 'weak')) return { status: 304, headers: { ETag: etag } }
  const wanted = !headersOnly && (headers['if-range'] ?? etag) === etag ? headers.range : undefined
  const range = wanted === undefined ? undefined : byteRange(wanted, plan.bytes)
  if (!headersOnly) world.write((current) => logDownload(current, { accountId, id: row.id }, env))

  const common = { ...representation(plan, row.filename), ETag: etag }
  if (!range) {
    return {
      status: 200,
      headers: { ...common, 'Content-Length': String(plan.bytes) },
      body: streamOf(streamArchive(plan)),
    }
  }
  const { start, end } = range
  const length = { 'Content-Length': String(end - start), 'Content-Range': `bytes ${start}-${end - 1}/${plan.bytes}` }
  return { status: 206, headers: { ...common, ...length }, body: streamOf(streamArchive(plan, range)) }
}

/** What is said of the archive whichever bytes of it are answered. */
function representation({ sha256 }: ArchivePlan, filename: string): Record<string, string> {
  return {
    'Content-Type': 'application/zip',
    'Accept-Ranges': 'bytes',
    'Content-Disposition': `attachment; filename="${filename}"`,
    'Repr-Digest': `sha-256=:${base64(hexToBytes(sha256))}:`,
    'X-Content-Type-Options': 'nosniff',
  }
}
