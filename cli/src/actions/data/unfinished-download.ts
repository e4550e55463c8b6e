import { readdir } from 'node:fs/promises'
import type { ExportCreate } from '@pianeojobs/sdk/contract'
import type { Output } from '../../files/choose-output.ts'
import { readJsonFile } from '../../files/json-file.ts'
import { PartFile } from '../../files/part-file.ts'

/** What lies beside the bytes of a download, for whoever goes on with it. */
export interface DownloadNote {
  readonly exportId: string
  /** Of the archive that the bytes are of; null where the platform gave none. */
  readonly etag: string | null
  /** Base address of the platform, or `sandbox`. */
  readonly platform: string
  /** What was asked for. */
  readonly wanted: ExportCreate
}

/** A download that broke off. */
export interface UnfinishedDownload {
  readonly part: PartFile
  readonly note: DownloadNote
}

/** The newest download that broke off on its way to `output`, of those that fit. */
export async function findUnfinished(
  { folder, name }: Output,
  fits: (note: DownloadNote) => boolean,
): Promise<UnfinishedDownload | undefined> {
  const names = name === undefined ? (await readdir(folder)).flatMap(nameOf) : [name]
  const found: UnfinishedDownload[] = []
  for (const one of names) {
    const part = new PartFile(folder, one)
    const note = await readJsonFile<DownloadNote>(part.notePath).catch(() => undefined)
    if (note && isNote(note) && fits(note)) found.push({ part, note })
  }
  // Ids of exports sort by when they were asked for.
  return found.sort((one, other) => (one.note.exportId < other.note.exportId ? 1 : -1))[0]
}

function nameOf(file: string): string[] {
  const [, name] = /^(.+)\.part\.json$/.exec(file) ?? []
  return name === undefined ? [] : [name]
}

/** Whether it was pianeo that wrote it. */
function isNote({ exportId, etag, platform, wanted }: Partial<DownloadNote>): boolean {
  const isTag = etag === null || (typeof etag === 'string' && /^"[\x21-\x7e]*"$/.test(etag))
  return /^xpt_\w+$/.test(String(exportId)) && isTag && typeof platform === 'string' && typeof wanted === 'object'
}
