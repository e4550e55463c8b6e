import type { Media, MediaType } from '@pianeojobs/sdk/contract'
import type { ExportFile } from './export-file.ts'

const extensions: Readonly<Record<MediaType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
}

/** What a photo or video is called as a file. */
export function mediaFilename({ id, type }: Pick<Media, 'id' | 'type'>): string {
  return `${id}.${extensions[type]}`
}

/** A photo or video as a file of an archive; `bytes` gives what is kept of it. */
export function mediaFile(media: Media, bytes: () => Iterable<Uint8Array>): ExportFile {
  return {
    path: `media/${media.kind}s/${mediaFilename(media)}`,
    form: 'media',
    mediaType: media.type,
    category: 'media',
    about: media.alt ?? media.caption ?? `A ${media.kind} of yours.`,
    origin: 'provided',
    rights: ['access', 'portability'],
    roundTrip: 'exact',
    count: () => 1,
    write: bytes,
  }
}
