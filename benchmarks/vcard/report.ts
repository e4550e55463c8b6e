import { cpus } from 'node:os'
import type { Figures } from './measure.ts'

const names: Readonly<Record<string, string>> = {
  floor: 'floor: stream, find line feeds',
  own: '`readVCards`',
  ical: 'ical.js, card by card',
}

/** What was measured of one file. */
export interface Measured {
  file: string
  bytes: number
  figures: ReadonlyMap<string, Figures>
}

/** The figures as Markdown. */
export function report(measured: readonly Measured[], rounds: number, peer: string): string {
  return `# Reading vCard files

\`node benchmarks/vcard.ts\`: ${rounds} processes each, by turns, each reading the file three times. Rates are MB per second of
CPU time: *first* and *later* are medians of a process's first and its other readings. Memory is the median of the
processes' peaks.

Node ${process.versions.node}, ${peer}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}.

${measured.map(section).join('\n\n')}
`
}

function section({ file, bytes, figures }: Measured): string {
  const rows = [...figures].map(([name, { found, first, later, quickest, peakMegabytes }]) => {
    const rate = (seconds: number) => (bytes / 1e6 / seconds).toFixed(0)
    const cards = found.cards === 0 ? '—' : `${(found.cards / quickest / 1000).toFixed(0)} k`
    return `| ${names[name]} | ${rate(first)} | ${rate(later)} | ${rate(quickest)} | ${cards} | ${peakMegabytes.toFixed(0)} |`
  })
  return `## ${file}, ${(bytes / 1e6).toFixed(1)} MB

| | first | later | best | cards/s, best | peak RSS, MB |
|---|---|---|---|---|---|
${rows.join('\n')}${comparison(figures)}`
}

function comparison(figures: ReadonlyMap<string, Figures>): string {
  const own = figures.get('own')!
  const peer = figures.get('ical')
  if (peer === undefined) return ''
  const times = (part: 'first' | 'later' | 'quickest') => (peer[part] / own[part]).toFixed(2)
  return `\n\nAgainst ical.js: ${times('first')} × first, ${times('later')} × later, ${times('quickest')} × best.`
}
