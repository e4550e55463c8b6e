import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64url, fromBase64url } from '../base64url.ts'
import type { State } from '../state.ts'
import type { MailTopic } from './wants-mail.ts'

/** Who is to be mailed no more, and about what. */
export interface Unsubscription {
  readonly accountId: string
  readonly topic: MailTopic
}

/** A token that ends a topic and does nothing else. It says what it is for and is signed, so nothing of it is kept. */
export function unsubscribeToken(state: State, { accountId, topic }: Unsubscription): string {
  const content = base64url(utf8ToBytes(`${accountId}.${topic}`))
  return `${content}.${signature(state, content)}`
}

/** What a token is for; `undefined` when this platform did not sign it. */
export function readUnsubscribeToken(state: State, token: string): Unsubscription | undefined {
  const [content = '', given] = token.split('.')
  if (given !== signature(state, content)) return undefined
  const [accountId, topic] = new TextDecoder().decode(fromBase64url(content)).split('.') as [string, MailTopic]
  return { accountId, topic }
}

/** The key signs cursors too: what is signed says which of the two it is. */
function signature({ world }: State, content: string): string {
  return base64url(hmac(sha256, hexToBytes(world.cursorKey), utf8ToBytes(`unsubscribe\n${content}`)))
}
