import { blockBytes } from './format.ts'
import { type ArchiveSource, readUpTo } from './source.ts'
import { localHeader } from './zip/local-header.ts'
import type { PlacedEntry } from './zip/zip-entry.ts'

/** An entry's data in blocks of up to 1 MiB. */
export async function* entryBytes(source: ArchiveSource, entry: PlacedEntry): AsyncGenerator<Uint8Array, void, void> {
  const begin = entry.offset + localHeader.bytes + entry.name.length
  for (let done = 0; done < entry.bytes; done += blockBytes) {
    yield await readUpTo(source, begin + done, Math.min(blockBytes, entry.bytes - done))
  }
}
