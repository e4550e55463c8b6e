import { limits } from '../../generated/limits.js'
import { Refusal } from '../refusal.ts'
import { commonPasswords } from './common-passwords.ts'

type Reason = 'too_short' | 'too_long' | 'common' | 'contains_identity'

const words: Readonly<Record<Reason, string>> = {
  too_short: `has fewer than ${limits.passwordMinLength} characters`,
  too_long: `has more than ${limits.passwordMaxLength} characters`,
  common: 'is among the most common ones, or little more than one of them',
  contains_identity: 'contains your name or your address',
}

/**
 * The rules of a difficult password (P9.5, NIST SP 800-63B): long enough, not a common one, without the person in it; no
 * rule about kinds of characters. Length counts code points.
 *
 * @throws Refusal `password-too-weak` with every reason.
 */
export function checkPassword(password: string, identity: { readonly name: string; readonly email: string }): void {
  const reasons = weaknesses(password, identity)
  if (reasons.length === 0) return
  const detail = `The password ${reasons.map((reason) => words[reason]).join(', and ')}.`
  throw new Refusal('password-too-weak', detail, { reasons })
}

function weaknesses(password: string, identity: { readonly name: string; readonly email: string }): Reason[] {
  const length = [...password].length
  const plain = folded(password)
  const reasons: Reason[] = []
  if (length < limits.passwordMinLength) reasons.push('too_short')
  if (length > limits.passwordMaxLength) reasons.push('too_long')
  if (isCommon(plain)) reasons.push('common')
  if (identityWords(identity).some((word) => plain.includes(word))) reasons.push('contains_identity')
  return reasons
}

/** A common password, one with nothing but digits and signs around it, or a short piece repeated. */
function isCommon(plain: string): boolean {
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return (
    commonPasswords.has(plain) || commonPasswords.has(core) || /^(.{1,4})\1{2,}.{0,3}$/su.test(plain) || isRun(plain)
  )
}

/** Whether every character is one more, or one less, than the one before it, such as in `abcdefghijkl`. */
function isRun(plain: string): boolean {
  const points = [...plain].map((character) => character.codePointAt(0)!)
  return [1, -1].some((step) => points.every((point, at) => at === 0 || point === points[at - 1]! + step))
}

/** The words of a name and the local part of an address that are long enough to mean something. */
function identityWords({ name, email }: { readonly name: string; readonly email: string }): string[] {
  const local = email.slice(0, email.lastIndexOf('@'))
  return [folded(local), ...folded(`${name} ${local}`).split(/[^\p{L}\p{N}]+/u)].filter((word) => word.length >= 4)
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
