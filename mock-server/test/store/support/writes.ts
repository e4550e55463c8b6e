import type { Mail } from '../../../src/platform/mail/mail.ts'
import type { State } from '../../../src/platform/state.ts'

/** One write of a process. All of them note themselves in one document that the processes share. */
export type Write =
  | { readonly kind: 'put'; readonly key: number; readonly text: string }
  | { readonly kind: 'remove'; readonly key: number }
  | { readonly kind: 'refuse' }

const shared = 'mai_shared'

/** The rule of a process's `at`-th write. */
export function applyWrite(state: State, writer: string, at: number, write: Write): readonly [State, undefined] {
  if (write.kind === 'refuse') throw new Error('refused')
  const mails = new Map(state.mails)
  const before = mails.get(shared)?.text ?? ''
  mails.set(shared, mail(shared, `${before}${writer}${at} `))
  const id = keyOf(writer, write.key)
  if (write.kind === 'put') mails.set(id, mail(id, write.text))
  else mails.delete(id)
  return [{ ...state, mails }, undefined]
}

/** The numbers of a process's writes that are in, in the order in which they came in; one that came in twice is twice. */
export function writesIn({ mails }: State, writer: string): number[] {
  const noted = (mails.get(shared)?.text ?? '').split(' ')
  return noted.filter((note) => note.startsWith(writer)).map((note) => Number(note.slice(writer.length)))
}

/** What a process keeps beside the shared document. */
export function keptBy({ mails }: State, writer: string): Record<string, string> {
  const own = [...mails].filter(([id]) => id.startsWith(keyOf(writer, '')))
  return Object.fromEntries(own.map(([id, { text }]) => [id, text]))
}

/** What a process has to keep after the first `count` of its writes. */
export function expectedOf(writer: string, writes: readonly Write[], count: number): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const write of writes.slice(0, count)) {
    if (write.kind === 'put') kept[keyOf(writer, write.key)] = write.text
    if (write.kind === 'remove') delete kept[keyOf(writer, write.key)]
  }
  return kept
}

/** The writes that a script of this number stands for: endless, the same for the same number. */
export function* script(seed: number): Generator<Write> {
  let random = seed
  for (;;) {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0
    const key = (random >>> 8) % 7
    const die = (random >>> 20) % 8
    if (die === 0) yield { kind: 'refuse' }
    else if (die < 3) yield { kind: 'remove', key }
    else yield { kind: 'put', key, text: `${random} `.repeat((random >>> 24) * 8) }
  }
}

function keyOf(writer: string, key: number | ''): string {
  return `mai_${writer}_${key}`
}

function mail(id: string, text: string): Mail {
  return { id, to: 'ada@example.org', kind: 'verification-code', subject: 's', text, at: 1 }
}
