import { UsageError } from '../errors/usage-error.ts'

/** More than any password; a file piped by mistake ends here. */
const limit = 4096

/**
 * A secret from `stdin`, read to its end, without one trailing line break. Undefined when nothing was there.
 *
 * @throws UsageError when it is longer than 4096 bytes or not UTF-8.
 */
export async function readSecret(stdin: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stdin) {
    chunks.push(chunk)
    length += chunk.length
    if (length > limit) throw new UsageError(`What came on stdin is longer than ${limit} bytes: that is no password.`)
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks))
    return text.replace(/\r?\n$/, '') || undefined
  } catch (cause) {
    throw new UsageError('What came on stdin is not UTF-8 text. Send the password as UTF-8.', { cause })
  }
}
