import { createReadStream } from 'node:fs'
import type { Found } from './contender.ts'

/** The least any reader does: stream the file and find its lines. */
export async function floor(path: string): Promise<Found> {
  let lines = 0
  for await (const chunk of createReadStream(path)) {
    const text: string = chunk.toString('latin1')
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  }
  return { cards: 0, emails: 0, phones: 0, lines }
}
