// Writes the table of commands into README.md, between its two marks.
// With --check it writes nothing and exits 1 when the table is stale.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commandTable } from './command-table.ts'

const path = join(import.meta.dirname, '..', 'README.md')
const [begin, end] = ['<!-- commands, written by npm run generate -->', '<!-- end of commands -->']

const text = await readFile(path, 'utf8')
const from = text.indexOf(begin) + begin.length
const to = text.indexOf(end, from)
if (from < begin.length || to < 0) throw new Error('cli/README.md has lost the marks around its table of commands')
const current = `${text.slice(0, from)}\n${await commandTable()}\n${text.slice(to)}`

if (current === text) {
  // It is as it should be.
} else if (process.argv.includes('--check')) {
  console.error('cli/README.md does not list the commands as they are: run npm run generate')
  process.exitCode = 1
} else {
  await writeFile(path, current)
  console.error('wrote cli/README.md')
}
