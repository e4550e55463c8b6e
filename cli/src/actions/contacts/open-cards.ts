import type { VCardEvent } from '@pianeojobs/sdk/vcard'
import { NotAVCardError } from '../../errors/not-a-vcard-error.ts'
import { digesting } from '../../files/digesting.ts'
import { openInput } from '../../files/open-input.ts'

/** The cards of a file and its issues, to be read once. */
export interface Cards extends AsyncIterable<VCardEvent> {
  /** SHA-256 in hex of the file, once all of it was read. */
  digest(): string
}

/**
 * The cards of a vCard file and its issues, read as they are asked for; `-` is stdin.
 *
 * @throws UsageError when the file cannot be read.
 * @throws NotAVCardError when there is no card in it: at once, before anything is sent.
 */
export async function openCards(path: string): Promise<Cards> {
  const { readVCards } = await import('@pianeojobs/sdk/vcard')
  const bytes = digesting(await openInput(path))
  const events = readVCards(bytes)
  const first: VCardEvent[] = []
  for (;;) {
    const { value, done } = await events.next()
    if (done || (value.type === 'issue' && value.code === 'no_cards')) {
      throw new NotAVCardError(path === '-' ? 'What came on stdin' : path)
    }
    first.push(value)
    if (value.index > 0) break
  }
  return {
    digest: bytes.digest,
    async *[Symbol.asyncIterator]() {
      yield* first
      yield* events
    },
  }
}
