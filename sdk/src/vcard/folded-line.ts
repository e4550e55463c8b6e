import { detach } from './detach.ts'
import type { Header, PropertyKind } from './header.ts'
import type { HeaderCache } from './header-cache.ts'
import { limits } from './limits.ts'

const equals = 0x3d

/** Over how many lines a header may be folded and still announce quoted-printable. */
const headerLines = 16

/** A property gathered over its lines, up to the limit. Nothing is kept of the value of one that an import does not need. */
export class FoldedLine {
  readonly line: number
  readonly byteOffset: number
  /** The line ended in a quoted-printable soft break (RFC 2045, §6.7): whatever follows belongs to it. */
  continues = false
  /** Characters of all its lines. */
  length = 0
  /** Undefined while its lines do not show a whole header. */
  header: Header | undefined
  readonly #headers: HeaderCache
  #text = ''
  #lines = 0

  constructor(headers: HeaderCache, text: string, line: number, byteOffset: number) {
    this.line = line
    this.byteOffset = byteOffset
    this.#headers = headers
    this.append(text)
  }

  get kind(): PropertyKind | undefined {
    return this.header?.kind
  }

  /** What was gathered, not decoded. */
  get value(): string {
    return this.header === undefined ? '' : this.#text.slice(this.header.end + 1)
  }

  get tooLong(): boolean {
    return this.length > limits.line
  }

  /** Its value is base64: a line without `:` belongs to it even when it is not indented. */
  get opaque(): boolean {
    return this.kind === 'photo' || this.kind === 'opaque'
  }

  append(piece: string): void {
    if (this.header === undefined && this.#lines < headerLines) this.header = this.#headers.find(this.#text + piece)
    this.#lines += 1
    this.length += piece.length
    if (this.opaque) return
    this.continues = this.header?.quotedPrintable === true && piece.charCodeAt(piece.length - 1) === equals
    if (this.kind !== 'unneeded') this.#keep(this.continues ? piece.slice(0, -1) : piece)
  }

  /** Looks for the header once more when no further line belongs to the property: without one it is none. */
  close(): void {
    this.header ??= this.#headers.find(this.#text)
  }

  #keep(piece: string): void {
    if (this.tooLong) this.#text = ''
    else this.#text = this.#lines === 1 ? piece : this.#text + detach(piece)
  }
}
