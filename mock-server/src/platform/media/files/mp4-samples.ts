import type { ByteView } from './byte-view.ts'
import { cutShort, damaged } from './damaged.ts'
import { type Box, boxOf } from './mp4-box.ts'
import type { PartCount } from './part-count.ts'

/** A run of bytes in a file. */
export interface Run {
  readonly start: number
  readonly end: number
}

/** Where the samples of a track lie, by its sample table (ISO/IEC 14496-12 sections 8.6 to 8.8): a run for each chunk. */
export function* sampleRuns(view: ByteView, table: readonly Box[], parts: PartCount): Generator<Run> {
  const [sizes, runs] = [boxOf(table, 'stsz'), boxOf(table, 'stsc')]
  const [short, long] = [boxOf(table, 'stco'), boxOf(table, 'co64')]
  const chunks = short ?? long
  if (!sizes || !runs || !chunks) throw damaged('it does not say where the data of a track lie')
  const uniform = view.u32(sizes.content + 4)
  const samples = view.u32(sizes.content + 8)
  if (uniform === 0) checkTable(sizes, 12, samples, 4)
  const entries = checkTable(runs, 8, view.u32(runs.content + 4), 12)
  const count = checkTable(chunks, 8, view.u32(chunks.content + 4), short ? 4 : 8)
  let [entry, sample] = [0, 0]
  for (let chunk = 0; chunk < count; chunk += 1) {
    parts.next()
    const firstOf = (index: number) => view.u32(runs.content + 8 + 12 * index)
    while (entry + 1 < entries && firstOf(entry + 1) <= chunk + 1) entry += 1
    if (entries === 0) throw damaged('it does not say where the data of a track lie')
    const last = Math.min(samples, sample + view.u32(runs.content + 8 + 12 * entry + 4))
    let bytes = uniform * (last - sample)
    if (uniform === 0) for (let at = sample; at < last; at += 1) bytes += view.u32(sizes.content + 12 + 4 * at)
    sample = last
    const start = short ? view.u32(short.content + 8 + 4 * chunk) : view.u64(chunks.content + 8 + 8 * chunk)
    yield { start, end: start + bytes }
  }
}

/** The number of entries, when the box is large enough for them. */
function checkTable({ content, end }: Box, header: number, entries: number, size: number): number {
  if (content + header + entries * size > end) throw cutShort()
  return entries
}
