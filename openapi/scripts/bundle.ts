// Bundles the contract's source into the committed openapi.json. With --check it writes nothing and exits 1 when that is stale.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { deriveConventions } from './derive/conventions.ts'
import { deriveExamples } from './derive/examples.ts'
import { deriveLimits } from './derive/limits.ts'
import { deriveNullables } from './derive/nullables.ts'
import { deriveProblems } from './derive/problems.ts'
import type { Document, ProblemSource } from './document.ts'

const folder = dirname(import.meta.dirname)
const target = join(folder, 'openapi.json')

const document = bundle()
const problems = parse(readFileSync(join(folder, 'problems.yaml'), 'utf8')) as Record<string, ProblemSource>
deriveLimits(document)
deriveNullables(document)
deriveConventions(document)
deriveProblems(document, problems)
deriveExamples(document)
const text = `${JSON.stringify(sorted(document), null, 2)}\n`

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('openapi/openapi.json is stale: run npm run generate')
    process.exitCode = 1
  }
} else {
  writeFileSync(target, text)
}

/** The source as one document: redocly resolves the files and names components after them. */
function bundle(): Document {
  const temporary = mkdtempSync(join(tmpdir(), 'pianeojobs-bundle-'))
  const output = join(temporary, 'openapi.json')
  try {
    const redocly = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin', 'cli.js')
    execFileSync(process.execPath, [redocly, 'bundle', join(folder, 'openapi.yaml'), '-o', output], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    })
    return JSON.parse(readFileSync(output, 'utf8')) as Document
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** Components in the order of their names, so that the order of files never shows in a diff. */
function sorted(document: Document): Document {
  const components = Object.fromEntries(
    Object.entries(document.components).map(([kind, entries]) => [
      kind,
      Object.fromEntries(Object.entries(entries as object).sort(([a], [b]) => (a < b ? -1 : 1))),
    ]),
  )
  return { ...document, components } as Document
}
