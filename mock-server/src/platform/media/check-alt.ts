import { Refusal } from '../refusal.ts'
import type { MediaRow } from './media-row.ts'

/** @throws Refusal `validation-failed` for a photo without a text for those who cannot see it (WCAG 2.2, 1.1.1). */
export function checkAlt({ kind, alt }: Pick<MediaRow, 'kind' | 'alt'>): void {
  if (kind === 'video' || alt !== null) return
  const detail = 'alt is missing: say what is to be seen on the photo, for those who cannot see it'
  throw new Refusal('validation-failed', `1 part of the request is wrong: ${detail}.`, {
    errors: [{ in: 'body', pointer: '/alt', code: 'required', detail }],
  })
}
