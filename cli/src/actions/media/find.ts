import type { Media } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { MediaNotFoundError } from '../../errors/media-not-found-error.ts'
import { UsageError } from '../../errors/usage-error.ts'
import { listMedia } from './list.ts'

/**
 * The photo or video that an id, or the beginning of one with or without its `med_`, means.
 *
 * @throws MediaNotFoundError when it means none.
 * @throws UsageError when it means several.
 */
export async function findMedia(context: Context, prefix: string): Promise<Media> {
  const all = await listMedia(context)
  const meant = all.filter(({ id }) => id.startsWith(prefix) || id.startsWith(`med_${prefix}`))
  const [media, ...others] = meant
  if (!media) throw new MediaNotFoundError(prefix)
  if (others.length > 0) {
    throw new UsageError(`"${prefix}" means several: ${meant.map(({ id }) => id).join(', ')}. Write more of the id.`)
  }
  return media
}
