import type { Media, StrippedMetadata } from '@pianeojobs/sdk/contract'
import type { SavedFile } from '../files/saved-file.ts'
import { audienceNames } from './audience-names.ts'
import { clean, cleanLine } from './clean.ts'
import { printPairs } from './pairs.ts'
import { size } from './size.ts'
import { printTable } from './table.ts'

/** A photo or video, for people: all that is said of it, and where it was saved. */
export function printMedia(media: Media, saved?: SavedFile): string {
  const { id, alt, caption, visibility, audience } = media
  const pairs = printPairs([
    ['What', whatItIs(media)],
    ['Alt', alt ?? '(none)'],
    ['Read by', `${audienceNames[audience]}${visibility === null ? ' (as others of its kind)' : ''}`],
    ['Removed', removedWords(media)],
    ['Id', id],
    ['Saved', saved?.path],
  ])
  return [pairs, ...(caption === null ? [] : [clean(caption)])].join('\n\n')
}

/** What was added, and what can be done with it, for people. */
export function printAdded(media: Media): string {
  const next = `\n\nTo show it as your photo: pianeo profile set photoId=${cleanLine(media.id)}`
  return `${printMedia(media)}${media.kind === 'photo' ? next : ''}`
}

/** Photos and videos, for people: one a line. */
export function printMediaList(all: readonly Media[]): string {
  if (all.length === 0) return 'No photos or videos. Add one with `pianeo media add FILE --alt TEXT`.'
  return printTable(
    ['WHAT', 'ALT', 'READ BY', 'ID'],
    all.map((media) => [whatItIs(media), media.alt ?? '', media.audience, media.id]),
  )
}

/** How far a file has come, for people. */
export function printSent(sent: number, total: number): string {
  return `${size(sent)} of ${size(total)} sent…`
}

const metadataNames: Readonly<Record<StrippedMetadata, string>> = {
  exif: 'what the camera wrote (EXIF)',
  location: 'where it was taken',
  xmp: 'what programs wrote (XMP)',
  iptc: 'captions of programs (IPTC)',
  comment: 'a comment',
  text: 'texts',
  time: 'when it was made',
  preview: 'smaller copies',
  application: 'data of programs',
  'data-track': 'a track that is neither seen nor heard',
  'user-data': 'data of programs',
  tags: 'tags',
  attachment: 'files inside it',
  'trailing-bytes': 'what stood behind its end',
}

/** Its format, its pixels, and its size. */
export function whatItIs({ type, width, height, duration, bytes }: Media): string {
  const name = type.slice(type.indexOf('/') + 1).toUpperCase()
  return [`${name} ${width} × ${height}`, ...(duration === null ? [] : [`${duration} s`]), size(bytes)].join(', ')
}

/** What was removed from the file before it was kept. */
export function removedWords({ strippedMetadata }: Media): string {
  return strippedMetadata.map((what) => metadataNames[what] ?? what).join(', ') || 'nothing, there was nothing'
}
