/**
 * Measures `readVCards` against the least that any reader does and against ical.js, and writes benchmarks/vcard.md.
 *
 *     node benchmarks/vcard.ts
 *
 * ical.js is no dependency: to have it measured, install it elsewhere and set PIANEO_BENCH_ICAL to its dist/ical.js.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from './vcard/generate.ts'
import { measure } from './vcard/measure.ts'
import { type Measured, report } from './vcard/report.ts'

const rounds = 5
const files = [
  { file: '100,000 contacts', cards: 100_000, photos: false },
  { file: '5,000 contacts with photos', cards: 5000, photos: true },
]

const ical = process.env.PIANEO_BENCH_ICAL
const peer = ical === undefined || !existsSync(ical) ? undefined : `ical.js ${versionOf(ical)}`
if (peer === undefined) console.log('ical.js is absent: set PIANEO_BENCH_ICAL to its dist/ical.js to have it measured')
const contenders = ['floor', 'own', ...(peer === undefined ? [] : ['ical'])]

const folder = mkdtempSync(join(tmpdir(), 'pianeo-vcard-'))
try {
  const measured: Measured[] = []
  for (const { file, cards, photos } of files) {
    const path = join(folder, 'contacts.vcf')
    await generate(path, cards, photos)
    const figures = measure(contenders, path, rounds)
    measured.push({ file, bytes: statSync(path).size, figures })
    for (const [name, { found }] of figures) console.log(file, name, found)
  }
  const text = report(measured, rounds, peer ?? 'ical.js absent')
  writeFileSync(new URL('vcard.md', import.meta.url), text)
  console.log(`\n${text}`)
} finally {
  rmSync(folder, { recursive: true })
}

function versionOf(module: string): string {
  return JSON.parse(readFileSync(join(module, '..', '..', 'package.json'), 'utf8')).version
}
