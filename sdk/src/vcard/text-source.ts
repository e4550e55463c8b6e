import { latin1Text } from './latin1.ts'

/**
 * The file's bytes as text, chunk by chunk: real text where a byte order mark says UTF-16 (Unicode, §23.8), else one
 * character per byte, since a vCard may change its charset with every property and a fold may cut a character in two.
 */
export class TextSource {
  /** True when the text needs no further decoding. */
  decoded = false
  /** Bytes of one character. */
  width = 1
  /** Bytes before the first character. */
  skipped = 0
  #decoder: TextDecoder | undefined
  #start: Uint8Array | undefined = new Uint8Array(0)

  push(chunk: Uint8Array): string {
    if (this.#start === undefined) return this.#text(chunk)
    const start = joined(this.#start, chunk)
    if (start.length < 2) {
      this.#start = start
      return ''
    }
    return this.#begin(start)
  }

  end(): string {
    const rest = this.#start === undefined ? '' : this.#begin(this.#start)
    return rest + (this.#decoder?.decode() ?? '')
  }

  #begin(start: Uint8Array): string {
    this.#start = undefined
    if (start[0] === 0xff && start[1] === 0xfe) this.#decodeAs('utf-16le')
    else if (start[0] === 0xfe && start[1] === 0xff) this.#decodeAs('utf-16be')
    return this.#text(start.subarray(this.skipped))
  }

  #decodeAs(encoding: string): void {
    this.#decoder = new TextDecoder(encoding, { ignoreBOM: true })
    this.decoded = true
    this.width = 2
    this.skipped = 2
  }

  #text(bytes: Uint8Array): string {
    return this.#decoder === undefined ? latin1Text(bytes) : this.#decoder.decode(bytes, { stream: true })
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
