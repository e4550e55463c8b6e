import type { Media } from '@pianeojobs/sdk/contract'

/** A file without what it tells beside the picture. */
export interface CleanedMedia extends Pick<Media, 'type' | 'width' | 'height' | 'duration' | 'strippedMetadata'> {
  /** Its bytes: runs of those of the file it was made from, and a few of its own in between. */
  readonly pieces: readonly Uint8Array[]
}
