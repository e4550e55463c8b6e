import type { Media, MediaPatch } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { findMedia } from './find.ts'

/**
 * Changes what is said of a photo or video, and who can see it; what is not named stays (P1.3, P4.4).
 *
 * @throws MediaNotFoundError, UsageError as `findMedia` does.
 * @throws ProblemError `precondition-failed` when it changed between reading and writing.
 */
export async function updateMedia(context: Context, prefix: string, patch: MediaPatch): Promise<Media> {
  const { media } = context.client
  const { id } = await findMedia(context, prefix)
  const { etag } = await media.get(id).withResponse()
  return media.update(id, patch, { ifMatch: etag! })
}
