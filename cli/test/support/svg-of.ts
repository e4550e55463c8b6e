import type { IBufferCell, Terminal } from '@xterm/headless'
import type { FakeTerminal } from './fake-terminal.ts'
import { modesAfter } from './terminal-modes.ts'

/** Of one character, in the picture. */
const [cellWidth, cellHeight] = [8.4, 18]
const margin = 16

/** The named colours that the application uses, on a dark and on a light terminal. */
const colours = {
  paper: ['#16181d', '#ffffff'],
  ink: ['#d7dae0', '#24292f'],
  1: ['#ff7b72', '#cf222e'],
  2: ['#7ee787', '#116329'],
  3: ['#f2cc60', '#8a5a00'],
  6: ['#76e3ea', '#0b7285'],
} as const

/**
 * What a terminal shows, as a picture (SVG) that is dark or light as its reader's screen is.
 *
 * @param title read out instead of the picture.
 */
export function svgOf({ emulator: terminal, written }: FakeTerminal, title: string): string {
  const { cols, rows, buffer } = terminal
  const [width, height] = [cols * cellWidth + 2 * margin, rows * cellHeight + 2 * margin]
  const lines = Array.from({ length: rows }, (_, y) => lineOf(runsOf(terminal, y), y)).filter((line) => line !== '')
  const { cursorX, cursorY } = buffer.active
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" role="img" aria-label="${escaped(title)}">
<style>${style(0)}@media (prefers-color-scheme: light) {${style(1)}}
text { font: 14px ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; white-space: pre; fill: var(--ink) }
.bold { font-weight: 700 } .dim { opacity: .62 } .c1 { fill: var(--c1) } .c2 { fill: var(--c2) } .c3 { fill: var(--c3) } .c6 { fill: var(--c6) }</style>
<rect width="100%" height="100%" rx="10" fill="var(--paper)"/>
${lines.join('\n')}
${modesAfter(written).cursor ? `<rect x="${round(margin + cursorX * cellWidth)}" y="${margin + cursorY * cellHeight + 2}" width="2" height="15" fill="var(--ink)"/>\n` : ''}</svg>
`
}

/** Neighbouring cells that look the same. */
interface Run {
  readonly x: number
  readonly look: string
  text: string
  cells: number
}

function runsOf({ cols, buffer }: Terminal, y: number): readonly Run[] {
  const line = buffer.active.getLine(buffer.active.viewportY + y)
  const runs: Run[] = []
  for (let x = 0; x < cols; x++) {
    const cell = line?.getCell(x)
    if (!cell || cell.getWidth() === 0) continue
    const look = lookOf(cell)
    const last = runs.at(-1)
    const text = cell.getChars() || ' '
    if (last && last.look === look && last.x + last.cells === x) {
      last.text += text
      last.cells += cell.getWidth()
    } else {
      runs.push({ x, look, text, cells: cell.getWidth() })
    }
  }
  return runs.filter(({ text }) => text.trim() !== '')
}

function lookOf(cell: IBufferCell): string {
  const colour = cell.isFgPalette() ? ` c${cell.getFgColor() % 8}` : ''
  return `${cell.isBold() ? ' bold' : ''}${cell.isDim() ? ' dim' : ''}${colour}`.trim()
}

function lineOf(runs: readonly Run[], y: number): string {
  return runs
    .map(({ x, look, text, cells }) => {
      const [left, bottom] = [round(margin + x * cellWidth), margin + y * cellHeight + 13]
      const known = look ? ` class="${look}"` : ''
      return `<text x="${left}" y="${bottom}" textLength="${round(cells * cellWidth)}"${known}>${escaped(text)}</text>`
    })
    .join('')
}

function style(at: 0 | 1): string {
  const { paper, ink, ...named } = colours
  const rest = Object.entries(named).map(([name, tones]) => `--c${name}: ${tones[at]}`)
  return `svg { --paper: ${paper[at]}; --ink: ${ink[at]}; ${rest.join('; ')} }\n`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
