/** What is kept of a file, in the order in which it is kept. */
export class KeptPieces {
  readonly #bytes: Uint8Array
  readonly #pieces: Uint8Array[] = []
  #start = 0
  #end = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** Keeps the bytes from `start` up to, not including, `end`; runs that touch become one piece. */
  keep(start: number, end: number): void {
    if (start !== this.#end) {
      this.#flush()
      this.#start = start
    }
    this.#end = end
  }

  /** Puts bytes in that are not the file's. */
  add(bytes: Uint8Array): void {
    this.#flush()
    this.#start = this.#end
    this.#pieces.push(bytes)
  }

  pieces(): readonly Uint8Array[] {
    this.#flush()
    this.#start = this.#end
    return this.#pieces
  }

  #flush(): void {
    if (this.#end > this.#start) this.#pieces.push(this.#bytes.subarray(this.#start, this.#end))
  }
}
