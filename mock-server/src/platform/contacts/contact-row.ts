import type { ContactEntry, ContactPatch } from '@pianeojobs/sdk/contract'

/**
 * A contact that a person keeps: what each import brought of it, in order. What it looks like is what these add up to
 * and what the person set (`mergeContact`), so taking an import away leaves exactly what the others brought.
 */
export interface ContactRow {
  readonly id: string
  /** By what the contact is known again: see `identityKey`. One contact an account and key. */
  readonly key: string
  /** Never empty. */
  readonly brought: readonly Contribution[]
  /** What the person set themselves, which stands above all that was brought. */
  readonly edited?: { readonly at: number; readonly fields: ContactPatch }
}

export interface Contribution {
  readonly importId: string
  readonly at: number
  readonly entry: KeptEntry
}

/** What is kept of an entry. */
export type KeptEntry = Omit<ContactEntry, 'index' | 'line' | 'emails' | 'phones'> &
  Required<Pick<ContactEntry, 'emails' | 'phones'>>
