import type { Export } from '@pianeojobs/sdk/contract'
import { size } from './size.ts'

/** What is in an archive, in a word or two. */
export function contentOf({ profile, categories }: Pick<Export, 'profile' | 'categories'>): string {
  return { access: 'all of it', portability: 'what you provided', custom: categories.join(', ') }[profile]
}

/** Where an archive stands, on one line. */
export function stateOf({ state, bytes, expiresAt }: Export): string {
  switch (state) {
    case 'queued':
    case 'building':
      return 'is being made'
    case 'ready':
      return `${size(bytes ?? 0)}, until ${expiresAt?.slice(0, 10)}`
    case 'expired':
      return `no longer kept since ${expiresAt?.slice(0, 10)}`
    case 'failed':
      return 'could not be made'
    case 'cancelled':
      return 'was cancelled'
    case 'deleted':
      return 'was deleted'
  }
}
