import type { Audience, Media } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { openBlob } from '../../files/open-blob.ts'

export interface NewMedia {
  /** Its path; `-` is stdin. */
  readonly file: string
  /** What is to be seen, for those who cannot see it. */
  readonly alt: string
  readonly caption?: string | undefined
  readonly visibility?: Audience | undefined
  /** Told how much of it was sent, in bytes. */
  readonly onProgress?: (sent: number, total: number) => void
}

/**
 * Sends a photo or video, and tells what is kept of it (P1.3).
 *
 * @throws UsageError when the file cannot be read.
 * @throws ProblemError `unsupported-media-type`, `payload-too-large`, `media-quota-exceeded`, `validation-failed`.
 */
export async function addMedia({ client }: Context, { file, onProgress, ...said }: NewMedia): Promise<Media> {
  const { caption, visibility } = said
  const parts = {
    file: await openBlob(file),
    alt: said.alt,
    ...(caption !== undefined && { caption }),
    ...(visibility !== undefined && { visibility }),
  }
  return client.media.upload(parts, { onProgress })
}
