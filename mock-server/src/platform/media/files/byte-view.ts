import { cutShort, damaged } from './damaged.ts'

/** The numbers and names in a file; big-endian unless `LE` says otherwise. Reading behind its end is `cutShort`. */
export class ByteView {
  readonly bytes: Uint8Array
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }

  u8(at: number): number {
    return this.#view.getUint8(this.#has(at, 1))
  }

  u16(at: number): number {
    return this.#view.getUint16(this.#has(at, 2))
  }

  u32(at: number): number {
    return this.#view.getUint32(this.#has(at, 4))
  }

  /** @throws Refusal for a number that no file has the size for. */
  u64(at: number): number {
    const value = this.#view.getBigUint64(this.#has(at, 8))
    if (value > Number.MAX_SAFE_INTEGER) throw damaged('it speaks of more bytes than there can be')
    return Number(value)
  }

  u16LE(at: number): number {
    return this.#view.getUint16(this.#has(at, 2), true)
  }

  u24LE(at: number): number {
    return this.u16LE(at) + this.u8(at + 2) * 0x1_0000
  }

  u32LE(at: number): number {
    return this.#view.getUint32(this.#has(at, 4), true)
  }

  f32(at: number): number {
    return this.#view.getFloat32(this.#has(at, 4))
  }

  f64(at: number): number {
    return this.#view.getFloat64(this.#has(at, 8))
  }

  /** Bytes as characters of ISO 8859-1: what the names of parts are written in. */
  text(at: number, length: number): string {
    return String.fromCharCode(...this.bytes.subarray(this.#has(at, length), at + length))
  }

  #has(at: number, length: number): number {
    if (at < 0 || at + length > this.bytes.length) throw cutShort()
    return at
  }
}
