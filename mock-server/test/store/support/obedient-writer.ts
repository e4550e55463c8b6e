// A process that writes what it is sent, answers when all of it returned, and waits for more.
import { sqliteStore } from '../../../src/store/sqlite.ts'
import { applyWrite, type Write } from './writes.ts'

/** What it is sent. */
export interface Order {
  readonly path: string
  readonly name: string
  readonly writes: readonly Write[]
}

process.on('message', ({ path, name, writes }: Order) => {
  const store = sqliteStore(path)
  writes.forEach((write, at) => {
    try {
      store.write((state) => applyWrite(state, name, at, write))
    } catch (error) {
      if ((error as Error).message !== 'refused') throw error
    }
  })
  store.close()
  process.send!('done')
})
