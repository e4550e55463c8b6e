import { EventEmitter } from 'node:events'
import { PassThrough } from 'node:stream'
import { Terminal as Emulator } from '@xterm/headless'
import type { Terminal } from '../../src/app/terminal.ts'
import { UnicodeGraphemesAddon } from './graphemes-addon.ts'

/** How an emulator counts columns: `graphemes` as new terminals do, `legacy` as those that know nothing of joined emoji. */
export type Widths = 'graphemes' | 'legacy'

export interface FakeTerminalOptions {
  readonly columns?: number
  readonly rows?: number
  readonly widths?: Widths
}

/** A terminal without a window: what is written to it is drawn by xterm, what is typed comes from a test. */
export class FakeTerminal {
  readonly emulator: Emulator
  readonly terminal: Terminal
  readonly #stdin = new PassThrough({ encoding: 'utf8' })
  /** All that was written to it. */
  written = ''

  constructor({ columns = 80, rows = 24, widths = 'graphemes' }: FakeTerminalOptions = {}) {
    this.emulator = new Emulator({ cols: columns, rows, allowProposedApi: true, convertEol: true })
    if (widths === 'graphemes') this.emulator.loadAddon(new UnicodeGraphemesAddon())
    const stdin = Object.assign(this.#stdin, {
      isTTY: true,
      setRawMode: () => stdin,
      ref: () => stdin,
      unref: () => stdin,
    })
    const stdout = Object.assign(new EventEmitter(), {
      isTTY: true,
      writable: true,
      columns,
      rows,
      write: (data: string, ...rest: readonly unknown[]) => {
        this.written += data
        this.emulator.write(data)
        const done = rest.find((one) => typeof one === 'function')
        if (done) setImmediate(done as () => void)
        return true
      },
    })
    this.terminal = { stdin, stdout } as unknown as Terminal
  }

  /** What is typed, as a terminal sends it. */
  send(bytes: string): void {
    this.#stdin.write(bytes)
  }

  resize(columns: number, rows: number): void {
    this.emulator.resize(columns, rows)
    Object.assign(this.terminal.stdout, { columns, rows })
    this.terminal.stdout.emit('resize')
  }

  /** Everything written so far has been drawn. */
  async drawn(): Promise<void> {
    await new Promise<void>((resolve) => this.emulator.write('', resolve))
  }

  /** The lines on the screen, without the spaces at their ends. */
  lines(): readonly string[] {
    const { active } = this.emulator.buffer
    return Array.from(
      { length: this.emulator.rows },
      (_, y) =>
        active
          .getLine(active.viewportY + y)
          ?.translateToString(false, 0, this.emulator.cols)
          .trimEnd() ?? '',
    )
  }

  /** Where the cursor stands. */
  cursor(): { readonly x: number; readonly y: number } {
    const { cursorX: x, cursorY: y } = this.emulator.buffer.active
    return { x, y }
  }

  get isAlternate(): boolean {
    return this.emulator.buffer.active.type === 'alternate'
  }
}
