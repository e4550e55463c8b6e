import { damaged } from './damaged.ts'

/** Counts the parts of a file, so that one built of very many takes neither time nor memory. */
export class PartCount {
  #left: number

  constructor(most = 100_000) {
    this.#left = most
  }

  /** @throws Refusal when there are more than any file has. */
  next(): void {
    this.#left -= 1
    if (this.#left < 0) throw damaged('it is in more pieces than photos and videos are')
  }
}
