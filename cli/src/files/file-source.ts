import { type FileHandle, open } from 'node:fs/promises'
import type { ArchiveSource } from '@pianeojobs/sdk/archive'
import { UsageError } from '../errors/usage-error.ts'
import { unreadableInput } from './unreadable-input.ts'

/** A file's bytes, read where they are wanted; closed with it. */
export interface FileSource extends ArchiveSource, AsyncDisposable {}

/**
 * Opens a file that a person named.
 *
 * @throws UsageError that names it, when it is not there, no file, or unreadable: at once, or while it is read.
 */
export async function openFileSource(path: string): Promise<FileSource> {
  const file = await open(path, 'r').catch((cause) => {
    throw unreadableInput(path, cause)
  })
  const found = await file.stat()
  if (!found.isFile()) {
    await file.close()
    throw new UsageError(found.isDirectory() ? `${path} is a folder. Name the zip file.` : `${path} is no plain file.`)
  }
  return {
    size: found.size,
    read: (offset, length) => readAt(file, path, offset, length),
    [Symbol.asyncDispose]: () => file.close(),
  }
}

async function readAt(file: FileHandle, path: string, offset: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  for (let filled = 0; filled < length; ) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled).catch((cause) => {
      throw unreadableInput(path, cause)
    })
    if (bytesRead === 0) throw new UsageError(`${path} became shorter while it was read. Is it still being written?`)
    filled += bytesRead
  }
  return bytes
}
