import { createInterface } from 'node:readline'
import { clean, cleanLine } from '../print/clean.ts'
import { BackError } from './back-error.ts'
import { LeftError } from './left-error.ts'
import { type Keyboard, readSecretLine } from './read-secret-line.ts'

interface AskOptions {
  /** What an empty answer stands for. */
  readonly initial?: string | undefined
}

/**
 * Says and asks one thing after the other, in plain lines: nothing is drawn, moved or coloured, and what stands there stays.
 * The terminal itself edits the line that is typed.
 */
export class Dialogue {
  readonly #input: Keyboard
  readonly #output: NodeJS.WritableStream
  /** The options that were said last, by the question. */
  readonly #said = new Map<string, string>()

  constructor(input: Keyboard, output: NodeJS.WritableStream) {
    this.#input = input
    this.#output = output
  }

  /** Each text on a line of its own, cleaned of what terminals take for commands. */
  say(...texts: readonly string[]): void {
    for (const text of texts) this.#output.write(`${clean(text)}\n`)
  }

  /**
   * @throws BackError when the answer is empty and nothing stands for that.
   * @throws LeftError at the end of the input.
   */
  async ask(question: string, { initial }: AskOptions = {}): Promise<string> {
    const answer =
      (await this.#line(initial === undefined ? question : `${question} (Enter for ${initial})`)) || initial
    if (!answer) throw new BackError()
    return answer
  }

  /** As {@link ask}, but an empty answer is one: undefined. */
  async askOptional(question: string): Promise<string | undefined> {
    return (await this.#line(question)) || undefined
  }

  /** What is typed is shown nowhere. @throws BackError when it is empty; LeftError, InterruptedError. */
  async secret(question: string): Promise<string> {
    const answer = await readSecretLine(this.#input, () =>
      this.#output.write(`${question}, it is not shown: `),
    ).finally(() => this.#output.write('\n'))
    if (answer === '') throw new BackError()
    return answer
  }

  /** Yes or no; an empty answer is no. */
  async agree(question: string): Promise<boolean> {
    for (;;) {
      const answer = (await this.#line(`${question} Type yes or no`)).toLowerCase()
      if (['y', 'yes'].includes(answer)) return true
      if (['', 'n', 'no'].includes(answer)) return false
      this.say('That was neither yes nor no.')
    }
  }

  /**
   * One of the options, by its number. They are said once: whoever is asked the same again hears them on demand.
   *
   * @throws BackError when the answer is empty; LeftError.
   */
  async choose<T>(question: string, options: readonly { readonly label: string; readonly value: T }[]): Promise<T> {
    const list = options.map(({ label }, index) => `${index + 1}. ${cleanLine(label)}`)
    for (;;) {
      const isKnown = this.#said.get(question) === list.join('\n')
      if (!isKnown) this.say(...list)
      this.#said.set(question, list.join('\n'))
      const answer = await this.ask(`${question}? Type a number${isKnown ? ', or ? to hear them again' : ''}`)
      if (answer === '?') {
        this.#said.delete(question)
        continue
      }
      const chosen = /^\d+\.?$/.test(answer) ? options[Number.parseInt(answer, 10) - 1] : undefined
      if (chosen) return chosen.value
      this.say(`There is no ${cleanLine(answer)}. The numbers go from 1 to ${options.length}.`)
    }
  }

  async #line(question: string): Promise<string> {
    this.#output.write(`${cleanLine(question)}: `)
    const lines = createInterface({ input: this.#input, terminal: false })
    try {
      const line = await new Promise<string | undefined>((resolve) => {
        lines.once('line', resolve)
        lines.once('close', () => resolve(undefined))
      })
      if (line !== undefined) return line.trim()
    } finally {
      lines.close()
    }
    this.#output.write('\n')
    throw new LeftError()
  }
}
