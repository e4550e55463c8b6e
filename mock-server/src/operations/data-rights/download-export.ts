import { hexToBytes } from '@noble/hashes/utils.js'
import { type ArchivePlan, streamArchive } from '@pianeojobs/sdk/archive'
import type { Handler } from '../../pipeline/handler.ts'
import { rangedAnswer } from '../../pipeline/ranged-answer.ts'
import { base64 } from '../../platform/base64.ts'
import { planExport } from '../../platform/exports/archive/plan-export.ts'
import { logDownload } from '../../platform/exports/log-download.ts'
import { requireReadyExport } from '../../platform/exports/require-export.ts'
import { Refusal } from '../../platform/refusal.ts'

export const downloadExport: Handler<'downloadExport'> = async (call) => {
  const { actor, params, world, env, headersOnly } = call
  const { accountId } = actor
  const state = world.read()
  const row = requireReadyExport(state, accountId, params.exportId)
  const plan = await planExport(state, row, world.bytes)
  if (plan.sha256 !== row.archive.sha256) {
    throw new Refusal('export-expired', `The archive of ${row.id} was made by another version of the platform.`)
  }
  const archive = {
    bytes: plan.bytes,
    etag: `"sha256:${plan.sha256}"`,
    headers: representation(plan, row.filename),
    chunks: (start: number, end: number) => streamArchive(plan, { start, end }),
  }
  const answer = rangedAnswer(archive, call)
  if (answer.status !== 304 && !headersOnly)
    world.write((current) => logDownload(current, { accountId, id: row.id }, env))
  return answer
}

/** What is said of the archive whichever bytes of it are answered. */
function representation({ sha256 }: ArchivePlan, filename: string): Record<string, string> {
  return {
    'Content-Type': 'application/zip',
    'Content-Disposition': `attachment; filename="${filename}"`,
    'Repr-Digest': `sha-256=:${base64(hexToBytes(sha256))}:`,
    'X-Content-Type-Options': 'nosniff',
  }
}
