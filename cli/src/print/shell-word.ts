import { clean } from './clean.ts'

/** A word as it is typed at a shell, so that a command can be copied; line feeds stay, as every shell takes them between quotes. */
export function shellWord(word: string): string {
  const text = clean(word)
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
