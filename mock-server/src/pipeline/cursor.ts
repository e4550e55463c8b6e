import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { limits } from '../generated/limits.js'
import { base64url, fromBase64url } from '../platform/base64url.ts'
import { Refusal } from '../platform/refusal.ts'
import { second } from '../platform/time.ts'

/** What a cursor is bound to: the list, whose it is, and its filters, as one text. */
export interface CursorScope {
  readonly key: string
  readonly list: string
  readonly now: number
}

/** An opaque cursor that goes on after `last`; signed, so that nobody makes one up, and valid for a day. */
export function makeCursor(last: string, { key, list, now }: CursorScope): string {
  const content = `${now + limits.cursorSeconds * second}.${last}`
  return `${base64url(utf8ToBytes(content))}.${signature(content, list, key)}`
}

/**
 * After what a cursor goes on.
 *
 * @throws Refusal `invalid-cursor` when it was altered, is older than a day, or belongs to another list or other filters.
 */
export function readCursor(cursor: string, { key, list, now }: CursorScope): string {
  const [encoded = '', given] = cursor.split('.')
  const bytes = fromBase64url(encoded)
  const content = bytes ? new TextDecoder().decode(bytes) : ''
  const dot = content.indexOf('.')
  if (given !== signature(content, list, key) || Number(content.slice(0, dot)) <= now) {
    throw new Refusal('invalid-cursor', 'The cursor is altered, older than 24 hours, or belongs to other filters.')
  }
  return content.slice(dot + 1)
}

function signature(content: string, list: string, key: string): string {
  return base64url(hmac(sha256, hexToBytes(key), utf8ToBytes(`${list}\n${content}`)).subarray(0, 16))
}
