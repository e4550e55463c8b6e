/** What JSON.stringify leaves as it is and a terminal may obey. */
const obeyed = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/**
 * `value` as JSON in which no character can reach a terminal as a control: they stand escaped, so nothing is lost.
 *
 * @param indent spaces per level; 0 keeps everything on one line.
 */
export function printJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(
    obeyed,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
