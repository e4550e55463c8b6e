import { InterruptedError } from '../errors/interrupted-error.ts'
import { LeftError } from './left-error.ts'

/** Where a person types: a terminal, which shows what is typed unless it is told not to. */
export interface Keyboard extends NodeJS.ReadableStream {
  setRawMode?(isRaw: boolean): unknown
}

/**
 * A line that is shown nowhere while it is typed.
 *
 * @param onReady called once nothing is shown any more: to ask.
 * @throws LeftError at the end of the input; InterruptedError for Ctrl-C.
 */
export async function readSecretLine(input: Keyboard, onReady: () => void): Promise<string> {
  // The terminal then passes on every key, and shows none.
  input.setRawMode?.(true)
  let onData: ((chunk: Buffer | string) => void) | undefined
  let onEnd: (() => void) | undefined
  try {
    onReady()
    return await new Promise<string>((resolve, reject) => {
      const typed: string[] = []
      onData = (chunk) => {
        const text = String(chunk)
        // The arrows and their like.
        if (text.startsWith('\x1b')) return
        for (const [index, key] of [...text].entries()) {
          if (key === '\r' || key === '\n') {
            const rest = [...text].slice(index + 1).join('')
            if (rest) input.unshift(rest)
            return resolve(typed.join(''))
          }
          if (key === '\x03') return reject(new InterruptedError())
          if (key === '\x04') return reject(new LeftError())
          if (key === '\x7f' || key === '\b') typed.pop()
          else if (key === '\x15') typed.length = 0
          else if (key >= ' ') typed.push(key)
        }
      }
      onEnd = () => reject(new LeftError())
      input.on('data', onData)
      input.on('end', onEnd)
      // Whoever asked before it paused it.
      input.resume()
    })
  } finally {
    if (onData) input.off('data', onData)
    if (onEnd) input.off('end', onEnd)
    input.pause()
    input.setRawMode?.(false)
  }
}
