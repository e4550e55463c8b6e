import { setImmediate as breath } from 'node:timers/promises'
import { type Contact, pageLimit } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { fold, foldedWords } from '../../text/fold.ts'
import { isUnfinished } from './find-unfinished.ts'

/** A contact, and the text in which it is searched. */
export interface BookEntry {
  readonly contact: Contact
  readonly folded: string
}

/** All contacts, ready to be searched. */
export interface ContactBook {
  /** Newest first. */
  readonly entries: readonly BookEntry[]
  /** How many of them are here. */
  readonly here: number
  /** How many imports were begun and neither completed nor undone. */
  readonly unfinished: number
}

interface ReadOptions {
  /** Reads all of it even if nothing seems to have changed. */
  readonly anew: boolean
  /** Told how many contacts were read. */
  readonly onProgress?: (contacts: number) => void
}

/** For each hundred contacts that were read, how long they are taken for the same unless what is new says otherwise. */
const trusted = 3000

/**
 * A reader of all contacts that reads them again only when the newest, the imports or the matches have changed, or after a
 * while that grows with their number; until then it answers with the same object.
 */
export function contactBookReader(): (context: Context, options: ReadOptions) => Promise<ContactBook> {
  let known: { readonly book: ContactBook; readonly stamp: string; readonly until: number } | undefined
  return async (context, { anew, onProgress }) => {
    const { stamp, unfinished } = await stampOf(context)
    if (known?.stamp === stamp && known.until > Date.now() && !anew) return known.book
    const entries: BookEntry[] = []
    for await (const contact of context.client.contacts.list({ limit: pageLimit })) {
      entries.push({ contact, folded: foldedText(contact) })
      if (entries.length % 100 > 0) continue
      onProgress?.(entries.length)
      // The platform of the sandbox is in this process, and so are the keys.
      await breath()
    }
    const here = entries.filter(({ contact }) => contact.matchState === 'matched').length
    const read = { entries, here, unfinished }
    const book = known && isSame(known.book, read) ? known.book : read
    known = { book, stamp, until: Date.now() + trusted * (1 + entries.length / 100) }
    return book
  }
}

function isSame(a: ContactBook, b: ContactBook): boolean {
  const alike = (one: Contact, other: Contact) =>
    one.id === other.id && one.updatedAt === other.updatedAt && one.matchState === other.matchState
  return (
    a.unfinished === b.unfinished &&
    a.entries.length === b.entries.length &&
    a.entries.every(({ contact }, at) => alike(contact, b.entries[at]!.contact))
  )
}

/** The contacts that hold all words of a query in name, address, phone or organization, as `contacts list --query` finds them. */
export function searched({ entries }: ContactBook, query: string): readonly BookEntry[] {
  const words = foldedWords(query)
  return words.length === 0 ? entries : entries.filter(({ folded }) => words.every((word) => folded.includes(word)))
}

/** What changes with almost everything that happens to contacts, and is cheap to read. */
async function stampOf({ client }: Context): Promise<{ readonly stamp: string; readonly unfinished: number }> {
  const [newest, imports, matches] = await Promise.all([
    client.contacts.list({ limit: pageLimit }),
    client.contacts.imports.list({ limit: pageLimit }),
    client.contacts.matches.list({ limit: pageLimit }),
  ])
  return {
    stamp: JSON.stringify([newest.items, imports.items, matches.items]),
    unfinished: imports.items.filter(isUnfinished).length,
  }
}

function foldedText({ displayName, formattedName, organization, emails, phones }: Contact): string {
  const numbers = phones.map(({ value }) => value.replace(/[^\d+]/g, ''))
  const values = [...emails, ...phones].map(({ value }) => value)
  return fold([displayName, formattedName, organization, ...values, ...numbers].join('\n'))
}
