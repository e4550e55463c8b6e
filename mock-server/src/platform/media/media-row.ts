import type { Audience, Media } from '@pianeojobs/sdk/contract'

/** A photo or video; its bytes are the blob of its id. Instants are milliseconds since the epoch. */
export interface MediaRow
  extends Pick<
    Media,
    'id' | 'kind' | 'type' | 'bytes' | 'sha256' | 'width' | 'height' | 'duration' | 'alt' | 'caption' | 'order'
  > {
  /** Null while it follows what holds for its kind. */
  readonly visibility: Audience | null
  readonly strippedMetadata: Readonly<Media['strippedMetadata']>
  readonly createdAt: number
  readonly updatedAt: number
}
