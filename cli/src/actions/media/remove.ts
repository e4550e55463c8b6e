import type { Media } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { findMedia } from './find.ts'

/** Removes the photo or video that `prefix` means, for everyone (P5.2): the one that was removed. */
export async function removeMedia(context: Context, prefix: string): Promise<Media> {
  const media = await findMedia(context, prefix)
  await context.client.media.delete(media.id)
  return media
}
