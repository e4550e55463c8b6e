import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { openInput } from './open-input.ts'
import { unreadableInput } from './unreadable-input.ts'

/**
 * A file that a person named, to be sent: it is read while it goes out. `-` is stdin, which is gathered first.
 *
 * @throws UsageError that names the file, when it is not there, a folder, empty or unreadable.
 */
export async function openBlob(path: string): Promise<Blob | ReadableStream<Uint8Array<ArrayBuffer>>> {
  const chunks = await openInput(path)
  const isFile = path !== '-' && (await stat(path)).isFile()
  if (!isFile) return Readable.toWeb(Readable.from(chunks)) as ReadableStream<Uint8Array<ArrayBuffer>>
  return openAsBlob(path).catch((cause) => {
    throw unreadableInput(path, cause)
  })
}
