import { limits } from './limits.ts'

const lineFeed = 0x0a

/** Takes a line without its end, its number from 1, and its position in characters. */
export type LineSink = (text: string, line: number, position: number) => void

/**
 * Cuts text into lines at CR LF, LF or CR, wherever its chunks are cut. Of a line longer than the limit its first
 * characters are given, one more than the limit, so that it is seen to be too long.
 */
export class LineSplitter {
  readonly #sink: LineSink
  #pieces: string[] = []
  #length = 0
  #line = 1
  #start = 0
  #before = 0
  #afterReturn = false

  constructor(sink: LineSink) {
    this.#sink = sink
  }

  push(chunk: string): void {
    if (chunk === '') return
    let from = this.#afterReturn && chunk.charCodeAt(0) === lineFeed ? 1 : 0
    this.#start += from
    this.#afterReturn = false
    let feed = chunk.indexOf('\n', from)
    let back = chunk.indexOf('\r', from)
    while (feed >= 0 || back >= 0) {
      const end = feed < 0 || (back >= 0 && back < feed) ? back : feed
      this.#finish(chunk.slice(from, end))
      from = end === back && feed === back + 1 ? feed + 1 : end + 1
      this.#start = this.#before + from
      this.#afterReturn = from === chunk.length && end === back && feed < 0
      if (feed >= 0 && feed < from) feed = chunk.indexOf('\n', from)
      if (back >= 0 && back < from) back = chunk.indexOf('\r', from)
    }
    if (from < chunk.length) this.#keep(from === 0 ? chunk : chunk.slice(from))
    this.#before += chunk.length
  }

  end(): void {
    if (this.#length > 0) this.#finish('')
  }

  #keep(piece: string): void {
    if (this.#length <= limits.line) this.#pieces.push(piece)
    this.#length += piece.length
  }

  #finish(last: string): void {
    let text = last
    if (this.#length > 0) {
      this.#keep(last)
      text = this.#pieces.join('')
      this.#pieces = []
      this.#length = 0
    }
    if (text.length > limits.line) text = text.slice(0, limits.line + 1)
    this.#sink(text, this.#line++, this.#start)
  }
}
