import type { ArchiveContent } from './archive-file.ts'

/** Content of any allowed shape as chunks. */
export function contentChunks(content: ArchiveContent): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  return ArrayBuffer.isView(content) ? [content as Uint8Array] : (content as Exclude<ArchiveContent, Uint8Array>)
}
