import type { VCardEvent } from '@pianeojobs/sdk/vcard'
import { NotAVCardError } from '../../errors/not-a-vcard-error.ts'
import { openInput } from '../../files/open-input.ts'

/**
 * The cards of a vCard file and its issues, read as they are asked for; `-` is stdin.
 *
 * @throws UsageError when the file cannot be read.
 * @throws NotAVCardError when there is no card in it: at once, before anything is sent.
 */
export async function openCards(path: string): Promise<AsyncIterable<VCardEvent>> {
  const { readVCards } = await import('@pianeojobs/sdk/vcard')
  const events = readVCards(await openInput(path))
  const first: VCardEvent[] = []
  for (;;) {
    const { value, done } = await events.next()
    if (done || (value.type === 'issue' && value.code === 'no_cards')) {
      throw new NotAVCardError(path === '-' ? 'What came on stdin' : path)
    }
    first.push(value)
    if (value.index > 0) return joined(first, events)
  }
}

async function* joined(first: readonly VCardEvent[], rest: AsyncIterable<VCardEvent>): AsyncGenerator<VCardEvent> {
  yield* first
  yield* rest
}
