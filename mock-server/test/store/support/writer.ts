// A process that writes: `writer.ts FILE NAME SEED FIRST` writes the script's writes from number FIRST on, until it is
// killed. A line on stdout acknowledges each, once it has returned.
import { writeSync } from 'node:fs'
import { sqliteStore } from '../../../src/store/sqlite.ts'
import { applyWrite, script } from './writes.ts'

const [path, name, seed, first] = process.argv.slice(2)
const store = sqliteStore(path!)
let at = 0
for (const write of script(Number(seed))) {
  if (at >= Number(first)) {
    try {
      store.write((state) => applyWrite(state, name!, at, write))
    } catch (error) {
      if ((error as Error).message !== 'refused') throw error
    }
    writeSync(1, `${at}\n`)
  }
  at += 1
}
