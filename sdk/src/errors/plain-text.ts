// C0 and C1 controls, DEL, line separators and the bidirectional overrides that reorder a terminal's line.
const unsafe = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/gu
const token = /\bpj_([a-z]+)_[A-Za-z0-9_-]+/gu

/** A server's words as one harmless line: no control characters, no tokens. */
export function plainText(text: string): string {
  return text.replace(unsafe, ' ').replace(token, 'pj_$1_…').trim()
}
