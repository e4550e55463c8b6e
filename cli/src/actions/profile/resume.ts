import type { Context } from '../../context.ts'
import { chooseOutput } from '../../files/choose-output.ts'
import { saveNewFile } from '../../files/save-new-file.ts'
import type { SavedFile } from '../../files/saved-file.ts'

/** What a profile can be written as, with the file name it has then. */
const formats = {
  'json-resume': { type: 'application/json', file: 'resume.json' },
  markdown: { type: 'text/markdown', file: 'resume.md' },
  vcard: { type: 'text/vcard', file: 'resume.vcf' },
  'json-ld': { type: 'application/ld+json', file: 'resume.jsonld' },
} as const

/** For whom it can be: how pianeo calls them, and how the platform does. */
const readers = { me: 'self', connections: 'connection', members: 'member', public: 'public' } as const

export type ResumeFormat = keyof typeof formats
export type ResumeReader = keyof typeof readers

export const resumeFormats = Object.keys(formats) as readonly ResumeFormat[]
export const resumeReaders = Object.keys(readers) as readonly ResumeReader[]

export interface ResumeWish {
  readonly format: ResumeFormat
  readonly reader: ResumeReader
}

/** The profile as a text in a format: all of it, or what a reader may see of it (P5.1). */
export async function exportResume({ client }: Context, { format, reader }: ResumeWish): Promise<string> {
  const { type } = formats[format]
  const as = readers[reader]
  return type === 'application/json'
    ? JSON.stringify(await client.profile.resume({ as }), null, 2)
    : client.profile.resumeAs(type, { as })
}

/**
 * The same as a file, readable for its owner only.
 *
 * @param output a folder or a file; nothing is overwritten.
 * @throws UsageError when it cannot be saved there.
 */
export async function saveResume(context: Context, wish: ResumeWish, output: string): Promise<SavedFile> {
  const place = await chooseOutput(output)
  const text = await exportResume(context, wish)
  return saveNewFile(bytesOf(text), place, formats[wish.format].file, () => {})
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
