import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Audience } from '@pianeojobs/sdk/contract'
import type { Failure } from '../../app/failure.ts'

/** What a person gives of a photo or video, in the order in which it is asked for. */
export const fields = ['file', 'alt', 'caption', 'visibility'] as const
export type FieldName = (typeof fields)[number]

/** What was typed; nothing stands for nothing. */
export interface NewPhoto {
  readonly file: string
  readonly alt: string
  readonly caption: string
  readonly visibility: Audience | ''
}

export const empty: NewPhoto = { file: '', alt: '', caption: '', visibility: '' }

/** How each is called and explained. */
export const words: Readonly<Record<FieldName, { readonly label: string; readonly hint: string }>> = {
  file: { label: 'File', hint: 'Its path: a photo (JPEG, PNG, WebP) or a video (MP4, WebM).' },
  alt: { label: 'To be seen', hint: 'What is to be seen, for those who cannot see it.' },
  caption: { label: 'Caption', hint: 'What stands beside it; may stay empty.' },
  visibility: { label: 'Seen by', hint: 'The arrows choose.' },
}

/** What is wrong with one of them; a file that cannot be read is pianeo's own finding. */
export function errorOf(name: FieldName, failure: Failure | undefined): string | undefined {
  if (name === 'file' && failure?.code === 'usage') return failure.message
  return failure?.fields[`/${name}`]
}

/** Whether a file says by its name that it is a photo. */
export function isPhoto(file: string): boolean {
  return /\.(jpe?g|png|webp)$/i.test(file)
}

/** As shells read a path: `~` is the home of who types. */
export function placeOf(file: string): string {
  return file === '~' || file.startsWith('~/') ? join(homedir(), file.slice(1)) : file
}

/** The command that adds it, word by word. */
export function lineOf({ file, alt, caption, visibility }: NewPhoto): readonly string[] {
  return [
    'media',
    'add',
    placeOf(file),
    ...['--alt', alt],
    ...(caption ? ['--caption', caption] : []),
    ...(visibility ? ['--visibility', visibility] : []),
  ]
}
