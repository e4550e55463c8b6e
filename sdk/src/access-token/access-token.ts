import { crc32 } from '../archive/zip/crc32.ts'
import { base62 } from './base62.ts'

/** What every personal access token begins with, so that people and scanners know one when they see it. */
export const accessTokenPrefix = 'pj_pat_'

/** The personal access token of 32 digits of base 62: prefix, digits, and the check of both. */
export function accessTokenOf(digits: string): string {
  const text = accessTokenPrefix + digits
  return text + checkOf(text)
}

/** Whether a text has the form of a personal access token and its check fits; that it is one only the platform knows. */
export function isAccessToken(text: string): boolean {
  return /^pj_pat_[0-9A-Za-z]{38}$/.test(text) && checkOf(text.slice(0, -6)) === text.slice(-6)
}

/** The CRC-32 of a text as six digits of base 62. */
function checkOf(text: string): string {
  return base62(crc32(new TextEncoder().encode(text)), 6)
}
