import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64url, fromBase64url } from '../base64url.ts'

/** The keyed digest of an address that was brought into the form in which addresses are matched; in base64url. */
export function addressDigest(key: Uint8Array, address: string): string {
  return base64url(keyed(key, 'address', utf8ToBytes(address)))
}

/** The token by which whoever holds it can opt the address of a digest out: it says so itself, so it works for good. */
export function optOutToken(key: Uint8Array, address: string): string {
  const digest = fromBase64url(address)!
  return `pj_opt_${base64url(concatBytes(digest, keyed(key, 'opt-out', digest)))}`
}

/** The digest in a token of `optOutToken`; `undefined` when the platform did not make it. */
export function addressOfToken(key: Uint8Array, token: string): string | undefined {
  const address = base64url(fromBase64url(token.slice('pj_opt_'.length))!.slice(0, 32))
  // By digest, so that the time a comparison takes tells nothing about the right token.
  return digestOfText(optOutToken(key, address)) === digestOfText(token) ? address : undefined
}

function keyed(key: Uint8Array, purpose: string, bytes: Uint8Array): Uint8Array {
  return hmac(sha256, key, concatBytes(utf8ToBytes(`pianeojobs invitations ${purpose}\0`), bytes))
}

function digestOfText(text: string): string {
  return base64url(sha256(utf8ToBytes(text)))
}
