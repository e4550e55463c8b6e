/** Zeros enough for a while: what is longer is written with several of them. */
const zeros = new Uint8Array(1 << 16)

interface Change {
  readonly start: number
  readonly end: number
  /** What stands there instead; zeros when it is absent. */
  readonly bytes?: Uint8Array
}

/** A file in which bytes are overwritten where they stand, so that everything else stays at its place. */
export class Overwritten {
  #bytes: Uint8Array
  readonly #changes: Change[] = []

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  put(start: number, bytes: Uint8Array): void {
    this.#changes.push({ start, end: start + bytes.length, bytes })
  }

  /** Zeros from `start` up to, not including, `end`. Zeros may overlap zeros, and nothing else. */
  zero(start: number, end: number): void {
    if (end > start) this.#changes.push({ start, end })
  }

  /** Leaves off what stands behind `end`. */
  cut(end: number): void {
    this.#bytes = this.#bytes.subarray(0, end)
  }

  pieces(): readonly Uint8Array[] {
    const pieces: Uint8Array[] = []
    let at = 0
    for (const change of this.#changes.sort((one, other) => one.start - other.start)) {
      const start = Math.max(at, change.start)
      if (start > at) pieces.push(this.#bytes.subarray(at, start))
      if (change.bytes) pieces.push(change.bytes)
      else
        for (let from = start; from < change.end; from += zeros.length)
          pieces.push(zeros.subarray(0, change.end - from))
      at = Math.max(at, change.end)
    }
    if (at < this.#bytes.length) pieces.push(this.#bytes.subarray(at))
    return pieces
  }
}
