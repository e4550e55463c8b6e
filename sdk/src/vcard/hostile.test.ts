import { expect, test } from 'vitest'
import { inChunks } from '../../test/vcard/read-all.ts'
import { readVCards } from './index.ts'

type Hostile = readonly [what: string, size: number, text: (size: number) => string, chunk?: number]

/** Files of a size that is given, each of which a reader might take quadratic time for; and how they are cut. */
const hostile: readonly Hostile[] = [
  ['a photo on one line', 16_000_000, (size) => inCard(`PHOTO:${'A'.repeat(size)}`)],
  ['a photo on many lines', 200_000, (size) => inCard(`PHOTO:${'A\n '.repeat(size)}`)],
  ['a note on one line, byte by byte', 200_000, (size) => inCard(`NOTE:${'A'.repeat(size)}`), 1],
  ['a note on many lines', 100_000, (size) => inCard(`NOTE:${'A\n '.repeat(size)}`)],
  ['cards without an end', 25_000, (size) => 'BEGIN:VCARD\nFN:Ada\nTEL:1\n'.repeat(size)],
  ['cards that hold the next', 20_000, (size) => 'BEGIN:VCARD\n'.repeat(size) + 'END:VCARD\n'.repeat(size)],
  ['cards nested as agents', 4000, (size) => inCard('AGENT:BEGIN:VCARD\n'.repeat(size))],
  ['soft breaks', 50_000, (size) => inCard(`NOTE;QUOTED-PRINTABLE:${'a=\n'.repeat(size)}`)],
  ['soft breaks of a property no one needs', 50_000, (size) => inCard(`ADR;QUOTED-PRINTABLE:${'a=\n'.repeat(size)}`)],
  ['folded lines that end like a soft break', 50_000, (size) => inCard(`NOTE${';X=\n '.repeat(size)}`)],
  ['folded lines without a colon', 50_000, (size) => inCard(`NOTE${';X\n '.repeat(size)}`)],
  ['parameters', 50_000, (size) => inCard(`TEL${';X=1'.repeat(size)}:1`)],
  ['types', 50_000, (size) => inCard(`TEL${';TYPE=a,b'.repeat(size)}:1`)],
  ['quotes never closed', 50_000, (size) => inCard(`TEL${';X="'.repeat(size)}:1`)],
  [
    'headers that are all different',
    4000,
    (size) => inCard(Array.from({ length: size }, (_, at) => `TEL;TYPE=a${at}:1`).join('\n')),
  ],
  ['parts of a name', 200_000, (size) => inCard(`N:${'\\;;'.repeat(size)}`)],
  ['backslashes', 300_000, (size) => inCard(`ORG:${'\\'.repeat(size)}`)],
  ['escapes', 200_000, (size) => inCard(`NOTE;QUOTED-PRINTABLE:${'=5C'.repeat(size)}`)],
  ['angle brackets', 300_000, (size) => inCard(`EMAIL:${'<'.repeat(size)}>`)],
  ['blanks in a name', 300_000, (size) => inCard(`FN:a${' '.repeat(size)}b`)],
  ['blanks around BEGIN', 500_000, (size) => `${' '.repeat(size)}BEGIN${' '.repeat(size)}:VCARD${' '.repeat(size)}x`],
  ['empty lines', 500_000, (size) => inCard('NOTE:a\n') + '\n'.repeat(size)],
  ['lines that are no property', 100_000, (size) => inCard('x\n'.repeat(size))],
]

for (const [what, size, text, chunk = 65_536] of hostile) {
  test(`${what}: four times as many take about four times as long`, async () => {
    const few = Buffer.from(text(size / 2))
    const many = Buffer.from(text(2 * size))
    let least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    // The least of a few runs: whatever else the machine does only ever adds time. Quadratic work would be sixteenfold.
    const patience = performance.now() + 20_000
    for (let round = 0; round < 3 || (performance.now() < patience && ratio(least) > 8); round++) {
      const taken = [await time(few, chunk), await time(many, chunk)]
      least = least.map((before, at) => Math.min(before, taken[at]!))
    }
    expect(ratio(least)).toBeLessThan(8)
  })
}

function ratio([few, many]: readonly number[]): number {
  return many! / few!
}

/** Milliseconds that reading takes; the processor's own time is counted too coarsely for files this small. */
async function time(bytes: Uint8Array, chunk: number): Promise<number> {
  const start = performance.now()
  let events = 0
  for await (const event of readVCards(inChunks(bytes, chunk))) events += event.line
  expect(events).toBeGreaterThan(0)
  return performance.now() - start
}

function inCard(lines: string): string {
  return `BEGIN:VCARD\nFN:Ada\n${lines}\nEND:VCARD\n`
}
