import { hexToBytes } from '@noble/hashes/utils.js'
import type { Handler } from '../../pipeline/handler.ts'
import { rangedAnswer } from '../../pipeline/ranged-answer.ts'
import { base64 } from '../../platform/base64.ts'
import { consentGiven } from '../../platform/consent/consent-given.ts'
import { mediaFilename } from '../../platform/exports/archive/media-file.ts'
import { findVisibleMedia } from '../../platform/media/find-visible-media.ts'

export const getMediaContent: Handler<'getMediaContent'> = (call) => {
  const { actor, params, world } = call
  const state = world.read()
  const { accountId, media } = findVisibleMedia(state, { id: params.mediaId, readerId: actor?.accountId })
  const content = {
    bytes: media.bytes,
    etag: `"sha256:${media.sha256}"`,
    headers: {
      'Content-Type': media.type,
      'Content-Disposition': `inline; filename="${mediaFilename(media)}"`,
      'Repr-Digest': `sha-256=:${base64(hexToBytes(media.sha256))}:`,
      // Whatever else a browser might take it for, it runs nothing of it.
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      ...(!consentGiven(state, accountId, 'discoverability.search_engines') && {
        'X-Robots-Tag': 'noindex, noarchive',
      }),
    },
    chunks: (start: number, end: number) => world.bytes(accountId, media.id, start, end),
  }
  return rangedAnswer(content, call)
}
