import { UsageError } from '../errors/usage-error.ts'
import { openInput } from './open-input.ts'

/**
 * The text of a file that a person named; `-` is stdin.
 *
 * @param limit in bytes: a file named by mistake ends there.
 * @throws UsageError when it cannot be read, is longer, or is not UTF-8.
 */
export async function readText(path: string, limit: number): Promise<string> {
  const name = path === '-' ? 'What came on stdin' : path
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of await openInput(path)) {
    chunks.push(chunk)
    length += chunk.length
    if (length > limit) throw new UsageError(`${name} is longer than ${limit} bytes.`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch (cause) {
    throw new UsageError(`${name} is not UTF-8 text.`, { cause })
  }
}
