import type { ContactEntry } from '@pianeojobs/sdk/contract'

/** Entries in batches of at most `entries` entries and about `bytes` bytes of JSON, in order. */
export async function* batchesOf(
  all: AsyncIterable<ContactEntry>,
  { entries, bytes }: { readonly entries: number; readonly bytes: number },
): AsyncGenerator<ContactEntry[]> {
  let batch: ContactEntry[] = []
  let size = 0
  for await (const entry of all) {
    const more = Buffer.byteLength(JSON.stringify(entry))
    if (batch.length > 0 && (batch.length === entries || size + more > bytes)) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(entry)
    size += more
  }
  if (batch.length > 0) yield batch
}
