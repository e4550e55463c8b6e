import { decodeBytes, decodeUtf8, isLegacyCharset } from './charset.ts'
import { detach } from './detach.ts'
import type { Header } from './header.ts'
import { latin1Text } from './latin1.ts'
import type { Properties } from './properties.ts'
import { decodeQuotedPrintable } from './quoted-printable.ts'

/** Makes text of the values of one file, whose first CHARSET also tells how to read what carries none. */
export class ValueDecoder {
  #firstCharset = ''

  /**
   * The text of each of a card's properties, escapes still in place.
   * @param decoded whether the file was text (UTF-16) rather than bytes
   */
  decode({ headers, values, plain }: Properties, decoded: boolean): string[] {
    // All at once, as most cards are UTF-8 throughout: many short decodings take long.
    const whole = plain && !decoded ? decodeUtf8(values.join('\n')) : undefined
    if (whole !== undefined) return whole.split('\n')
    this.#firstCharset ||= headers.find(({ charset }) => isLegacyCharset(charset))?.charset ?? ''
    return values.map((value, at) => this.#decodeOne(headers[at]!, detach(value), decoded))
  }

  #decodeOne({ charset, quotedPrintable }: Header, value: string, decoded: boolean): string {
    if (!quotedPrintable) return decoded ? value : decodeBytes(value, charset, this.#firstCharset)
    const bytes = decodeQuotedPrintable(decoded ? utf8(value) : value)
    return decodeBytes(bytes, charset, this.#firstCharset).replace(/\r\n?/g, '\n')
  }
}

function utf8(text: string): string {
  return latin1Text(new TextEncoder().encode(text))
}
