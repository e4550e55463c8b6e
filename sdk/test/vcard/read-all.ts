import {
  readVCards,
  type VCardContact,
  type VCardEvent,
  type VCardIssueCode,
  type VCardSource,
} from '@pianeojobs/sdk/vcard'

/** Every event of a vCard file; a string stands for its UTF-8 bytes. */
export async function readAll(source: VCardSource | string): Promise<VCardEvent[]> {
  const events: VCardEvent[] = []
  for await (const event of readVCards(typeof source === 'string' ? new TextEncoder().encode(source) : source)) {
    events.push(event)
  }
  return events
}

/** The file in chunks of this size, or of these sizes in turn. */
export async function* inChunks(bytes: Uint8Array, ...sizes: number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!
    yield bytes.subarray(at, at + size)
    at += size
  }
}

export function contactsOf(events: readonly VCardEvent[]): VCardContact[] {
  return events.flatMap((event) => (event.type === 'card' ? [event.contact] : []))
}

/** Each issue as `code card:line`. */
export function issuesOf(events: readonly VCardEvent[]): `${VCardIssueCode} ${number}:${number}`[] {
  return events.flatMap((event) =>
    event.type === 'issue' ? [`${event.code} ${event.index}:${event.line}` as const] : [],
  )
}
