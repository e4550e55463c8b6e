/** Undoes quoted-printable (RFC 2045, §6.7) of which the soft breaks are gone. An `=` that starts no escape stays. */
export function decodeQuotedPrintable(text: string): string {
  return text.replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}
