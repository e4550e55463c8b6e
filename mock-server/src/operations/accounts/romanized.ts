/** A letter of another script than the Latin one. */
const otherScript = /[^\P{L}\p{Script=Latin}]/u

/** A name in Latin letters, whatever it is written in. What knows of all scripts is large: it is loaded for names that need it. */
export async function romanized(name: string): Promise<string> {
  if (!otherScript.test(name)) return name
  const { default: anyAscii } = await import('any-ascii')
  return anyAscii(name)
}
