// Writes the tables of commands and of keys into README.md, each between its two marks.
// With --check it writes nothing and exits 1 when one is stale.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commandTable } from './command-table.ts'
import { keyReference } from './key-reference.ts'

const path = join(import.meta.dirname, '..', 'README.md')
const text = await readFile(path, 'utf8')
const current = between(between(text, 'commands', await commandTable()), 'keys', keyReference())

if (current === text) {
  // It is as it should be.
} else if (process.argv.includes('--check')) {
  console.error('cli/README.md does not list the commands and keys as they are: run npm run generate')
  process.exitCode = 1
} else {
  await writeFile(path, current)
  console.error('wrote cli/README.md')
}

/** The text with `table` between the marks of this name. */
function between(whole: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name}, written by npm run generate -->`, `<!-- end of ${name} -->`]
  const from = whole.indexOf(begin) + begin.length
  const to = whole.indexOf(end, from)
  if (from < begin.length || to < 0) throw new Error(`cli/README.md has lost the marks around its table of ${name}`)
  return `${whole.slice(0, from)}\n${table}\n${whole.slice(to)}`
}
