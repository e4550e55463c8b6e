/** Escape sequences as terminals read them: CSI, then OSC, DCS, SOS, PM and APC with their text, then the short ones. */
const sequences =
  /(?:\x1b\[|\x9b)[\x30-\x3f]*[\x20-\x2f]*[\x40-\x7e]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[\x20-\x2f]*[\x30-\x7e]?/g

/** C0 (with tab and line feed apart), DEL, C1, and the characters that turn the direction of text around. */
const controls = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/**
 * What a person wrote, safe on a terminal: without escape sequences, control characters and bidi controls. Line feeds
 * stay; use {@link cleanLine} where one line is meant.
 */
export function clean(text: string): string {
  return text.replace(sequences, '').replace(controls, '')
}

/** As {@link clean}, and on one line: line feeds and tabs become spaces. */
export function cleanLine(text: string): string {
  return clean(text.replace(/\r\n?|[\n\t\u2028\u2029]/g, ' '))
}
