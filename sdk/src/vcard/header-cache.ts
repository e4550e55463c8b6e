import { detach } from './detach.ts'
import type { Header } from './header.ts'
import { parseHeader } from './parse-header.ts'

const maxHeaders = 512
const maxLength = 128

/** Reads headers. The cards of a file repeat the same few, so that each is taken apart once. */
export class HeaderCache {
  readonly #known = new Map<string, Header>()

  /** The header that the line starts with; undefined when no `:` ends one. */
  find(line: string): Header | undefined {
    const colon = line.indexOf(':')
    if (colon < 0) return undefined
    const text = line.slice(0, colon)
    return this.#known.get(text) ?? this.#read(line, text)
  }

  #read(line: string, text: string): Header | undefined {
    const header = parseHeader(line)
    // With a quote in it the rest of the line decides where the header ends.
    if (header !== undefined && text.length <= maxLength && !text.includes('"')) {
      if (this.#known.size === maxHeaders) this.#known.clear()
      this.#known.set(detach(text), header)
    }
    return header
  }
}
