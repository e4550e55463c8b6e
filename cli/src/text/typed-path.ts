import { resolve } from 'node:path'

/** A path as far as it is typed: the folder it is in, and how the name begins that is looked for there. */
export interface TypedPath {
  /** Absolute. */
  readonly folder: string
  readonly beginning: string
}

/**
 * Reads a path that is being typed; `~` is the home folder, and what does not begin at the root begins `here`.
 *
 * @example typedPath('~/Docu', { home: '/home/ada', here: '/tmp' }) // { folder: '/home/ada', beginning: 'Docu' }
 */
export function typedPath(text: string, { home, here }: { readonly home: string; readonly here: string }): TypedPath {
  if (text === '~' || text === '..') return { folder: text === '~' ? home : resolve(here, '..'), beginning: '' }
  const whole = text.startsWith('~/') ? home + text.slice(1) : text
  const end = whole.lastIndexOf('/') + 1
  return { folder: resolve(here, whole.slice(0, end)), beginning: whole.slice(end) }
}

/** A folder as it is typed, ready for what is in it: `~/Documents/`. */
export function folderText(folder: string, home: string): string {
  const text = folder === home || folder.startsWith(`${home}/`) ? `~${folder.slice(home.length)}` : folder
  return text.endsWith('/') ? text : `${text}/`
}

/** Those of some names that begin so, whatever the case; hidden ones only when the beginning is a dot. */
export function beginningWith<T extends { readonly name: string }>(
  entries: readonly T[],
  beginning: string,
): readonly T[] {
  const wanted = beginning.normalize('NFC').toLowerCase()
  return entries.filter(
    ({ name }) =>
      (wanted.startsWith('.') || !name.startsWith('.')) && name.normalize('NFC').toLowerCase().startsWith(wanted),
  )
}

/** How all of these names begin alike. */
export function commonBeginning([first = '', ...others]: readonly string[]): string {
  const characters = [...first]
  const differs = (at: number) => others.some((other) => [...other][at] !== characters[at])
  const end = characters.findIndex((_, at) => differs(at))
  return end < 0 ? first : characters.slice(0, end).join('')
}
