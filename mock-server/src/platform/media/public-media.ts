import type { PublicMedia } from '@pianeojobs/sdk/contract'
import type { MediaRow } from './media-row.ts'

/** A photo or video as others see it. */
export function publicMedia({ id, kind, type, width, height, duration, alt, caption }: MediaRow): PublicMedia {
  return {
    ...{ id, kind, type, width, height },
    ...(duration !== null && { duration }),
    ...(alt !== null && { alt }),
    ...(caption !== null && { caption }),
  }
}
