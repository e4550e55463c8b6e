/** The most characters a handle has. */
export const handleLength = 40

/** Latin letters that no decomposition of Unicode leads to ASCII. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'ng',
  ŧ: 't',
  ə: 'e',
}

/**
 * The handle a name in Latin letters asks for: ASCII in small letters, words joined by hyphens. A name that leaves fewer
 * than three characters asks for `person` and whatever it left.
 */
export function handleFromName(name: string): string {
  const ascii = name
    .toLowerCase()
    .replaceAll(/\p{L}/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’ʼ`]/gu, '')
  const handle = (ascii.match(/[a-z0-9]+/g) ?? []).join('-')
  return shortened(handle.length < 3 ? ['person', handle].filter(Boolean).join('-') : handle, handleLength)
}

/** The handle cut to a length, never ending in a hyphen. */
export function shortened(handle: string, length: number): string {
  return handle.slice(0, length).replace(/-$/, '')
}
