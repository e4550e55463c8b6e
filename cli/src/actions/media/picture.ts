import { readFile, stat } from 'node:fs/promises'
import type { Media } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { PictureUnreadableError } from '../../errors/picture-unreadable-error.ts'
import { unreadableInput } from '../../files/unreadable-input.ts'
import { decodePicture } from '../../picture/decode-picture.ts'
import type { Picture } from '../../picture/picture.ts'

/** The columns and rows of a terminal in which a picture is shown. */
export interface Room {
  readonly columns: number
  readonly rows: number
}

/** The bytes of photos that were shown lately, by their digests. */
export type KeptPhotos = Map<string, Uint8Array>

/** How many are kept: they have 20 MiB at most. */
const keptAtMost = 6

/**
 * A photo as it is kept, small enough for the room it is shown in (P5.2).
 *
 * @throws PictureUnreadableError when it cannot be shown; ProblemError when it cannot be read.
 */
export async function readPicture(
  { client }: Context,
  { id, sha256 }: Pick<Media, 'id' | 'sha256'>,
  room: Room,
  kept: KeptPhotos,
): Promise<Picture> {
  const bytes = kept.get(sha256) ?? (await gathered(await client.media.download(id)))
  kept.set(sha256, bytes)
  for (const oldest of [...kept.keys()].slice(0, -keptAtMost)) kept.delete(oldest)
  return decodePicture(bytes, room)
}

/**
 * A photo in a file, before it is sent.
 *
 * @param atMost the largest that the platform takes, in bytes.
 * @throws UsageError when it cannot be read; PictureUnreadableError when it cannot be shown.
 */
export async function readPictureFile(path: string, room: Room, atMost: number): Promise<Picture> {
  const refuse = (cause: unknown) => {
    throw unreadableInput(path, cause)
  }
  const found = await stat(path).catch(refuse)
  if (!found.isFile()) throw new PictureUnreadableError('it is no file')
  if (found.size > atMost)
    throw new PictureUnreadableError(`it is larger than the ${atMost} bytes that a photo may have`)
  return decodePicture(await readFile(path).catch(refuse), room)
}

async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const found: Uint8Array[] = []
  for await (const chunk of chunks) found.push(chunk)
  return Buffer.concat(found)
}
