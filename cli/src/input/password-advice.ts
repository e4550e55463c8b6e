import type { PasswordLimits } from '../actions/sign-up-terms.ts'
import { count } from '../print/count.ts'
import type { Strength } from './password-strength.ts'

/** Who a password is for: nothing of them may stand in it. */
export interface PasswordOwner {
  readonly name: string
  readonly email: string
}

const weaknesses: Readonly<Record<string, string>> = {
  straightRow: 'Keys side by side are tried first: break up that row of the keyboard.',
  keyPattern: 'A pattern on the keyboard is tried early: put a word or two instead.',
  simpleRepeat: 'The same character over and over adds nothing: put other words instead.',
  extendedRepeat: 'The same piece over and over adds little: put other words instead.',
  sequences: 'Runs such as abcd or 1234 add nothing: put words that do not follow each other.',
  recentYears: 'A recent year is tried early: leave it out, or put a word instead.',
  dates: 'Dates are tried early: put a word instead.',
  topTen: 'This is one of the ten that everybody tries first. Choose another.',
  topHundred: 'This is one of the hundred that everybody tries first. Choose another.',
  common: 'This is a common one. Choose another.',
  similarToCommon: 'This is close to a common one: add words that have nothing to do with it.',
  wordByItself: 'One word is guessed soon: add two or three others.',
  namesByThemselves: 'Names are guessed soon: add words that are none.',
  commonNames: 'Common names are guessed soon: add words that are none.',
  userInputs: 'Somebody who knows you would try this: leave out what is about you.',
}

/**
 * What the platform would refuse in a password (P9.5), as far as that can be known here: its length, and the name and the
 * address in it. Empty when nothing is.
 */
export function passwordFaults(
  password: string,
  owner: PasswordOwner,
  { least, most }: PasswordLimits,
): readonly string[] {
  const length = [...password].length
  const plain = folded(password)
  return [
    ...(length < least ? [`${count(least - length, 'more character', 'more characters')}: it needs ${least}.`] : []),
    ...(length > most ? [`${count(length - most, 'character')} too many: it may have ${most}.`] : []),
    ...(ownWords(owner).some((word) => plain.includes(word)) ? ['Leave your name and your address out of it.'] : []),
  ]
}

/** What is wrong with a new password that was typed twice, by the field it is wrong with; empty when it can be sent. */
export function newPasswordFaults(
  { password, again }: { readonly password: string; readonly again: string },
  owner: PasswordOwner,
  limits: PasswordLimits,
): Readonly<Record<string, string>> {
  const [fault] = passwordFaults(password, owner, limits)
  if (fault) return { '/password': fault }
  return password === again ? {} : { '/again': 'The two are not alike.' }
}

/** What would make a password better: one sentence, or none when it is hard to guess. */
export function passwordAdvice({ score, weakness }: Strength): string | undefined {
  if (weakness && weaknesses[weakness]) return weaknesses[weakness]
  return score < 4 ? 'One more word that has nothing to do with the others makes it much harder to guess.' : undefined
}

const names = ['guessed at once', 'weak', 'fair', 'good', 'strong'] as const

/** A strength in a word or two. */
export function strengthName({ score }: Strength): string {
  return names[score]
}

/** The words about a person that are long enough to mean something, in small letters. */
export function ownWords({ name, email }: PasswordOwner): readonly string[] {
  const local = email.slice(0, Math.max(0, email.lastIndexOf('@')))
  return [folded(local), ...folded(`${name} ${local}`).split(/[^\p{L}\p{N}]+/u)].filter((word) => word.length >= 4)
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
