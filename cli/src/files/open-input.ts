import { closeSync, constants, createReadStream, open, openSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Socket } from 'node:net'
import { promisify } from 'node:util'
import { UsageError } from '../errors/usage-error.ts'
import { unreadableInput } from './unreadable-input.ts'

/**
 * The bytes of a file that a person named; `-` is stdin.
 *
 * @throws UsageError that names the file, when it is not there, a folder, empty or unreadable: at once, or while it is read.
 */
export async function openInput(path: string): Promise<AsyncIterable<Uint8Array>> {
  if (path === '-') return process.stdin
  const found = await stat(path).catch((cause) => {
    throw unreadableInput(path, cause)
  })
  if (found.isDirectory()) throw new UsageError(`${path} is a folder. Name a file in it.`)
  if (found.isFile() && found.size === 0) throw new UsageError(`${path} is empty.`)
  return chunksOf(path, found.isFIFO())
}

async function* chunksOf(path: string, isPipe: boolean): AsyncGenerator<Uint8Array> {
  try {
    // Read as a file, a pipe in which nothing comes would hold up the end of the process.
    yield* isPipe ? new Socket({ fd: await openPipe(path), writable: false }) : createReadStream(path)
  } catch (cause) {
    throw unreadableInput(path, cause)
  }
}

/**
 * Opens a named pipe, once somebody opens its other end. A process that ends meanwhile opens that end itself: the thread
 * that waits for it would not let the process go.
 */
async function openPipe(path: string): Promise<number> {
  const letGo = () => {
    try {
      closeSync(openSync(path, constants.O_WRONLY | constants.O_NONBLOCK))
    } catch {
      // Nobody waits there any more.
    }
  }
  process.once('exit', letGo)
  try {
    return await promisify(open)(path, 'r')
  } finally {
    process.removeListener('exit', letGo)
  }
}
