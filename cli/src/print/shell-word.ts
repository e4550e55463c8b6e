import { cleanLine } from './clean.ts'

/** A word as it is typed at a shell, so that a command can be copied. */
export function shellWord(word: string): string {
  const text = cleanLine(word)
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
