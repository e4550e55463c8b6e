import type { ProfilePatch } from '@pianeojobs/sdk/contract'
import { type Document, isMap, parseDocument } from 'yaml'
import { type EditableProfile, editableFields } from './profile-text.ts'
import { same } from './same.ts'

/** Something wrong about a place in the text; the empty pointer is the whole of it. */
export interface TextError {
  /** JSON Pointer. */
  readonly pointer: string
  readonly detail: string
}

/** What an edited text says: the fields that stand in it, or why it cannot be read. */
export type Reading =
  | { readonly fields: Partial<EditableProfile> & Readonly<Record<string, unknown>> }
  | { readonly errors: readonly TextError[] }

/** The text as YAML of which every scalar is text: a headline 1842 is no number, and a country NO is no boolean. */
export function parseText(text: string): Document {
  return parseDocument(text, { schema: 'failsafe', prettyErrors: true })
}

/** Reads an edited profile. What is none of its fields is kept, for the platform to refuse by name. */
export function readProfileText(text: string): Reading {
  const document = parseText(text)
  if (document.errors.length > 0) {
    return { errors: document.errors.map(({ message }) => ({ pointer: '', detail: message.split('\n')[0]! })) }
  }
  if (!isMap(document.contents))
    return { errors: [{ pointer: '', detail: 'There is no field in it, such as headline: …' }] }
  const fields = document.toJS() as Record<string, unknown>
  return { fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fieldValue(name, value)])) }
}

/** What an edit changes: the fields that stand in it with another value than in `base`. */
export function changesOf(fields: Extract<Reading, { fields: object }>['fields'], base: EditableProfile): ProfilePatch {
  const before: Readonly<Record<string, unknown>> = Object.fromEntries(editableFields.map((name) => [name, base[name]]))
  const changed = Object.entries(fields).filter(([name, value]) => !same(value, before[name]))
  return Object.fromEntries(changed) as ProfilePatch
}

function fieldValue(name: string, value: unknown): unknown {
  if (name === 'links') return value === '' ? [] : withoutEmpty(value)
  if (name === 'location') return placeOf(value)
  if (typeof value !== 'string' || name === 'handle') return value
  return value.trim() === '' ? null : value.replace(/\n+$/, '')
}

/** A place without any part is none. A country is written in capitals. */
function placeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value === '' ? null : value
  const parts = Object.entries({ city: '', region: '', country: '', ...value }).map(([part, text]) => [
    part,
    text === '' ? null : part === 'country' && typeof text === 'string' ? text.toUpperCase() : text,
  ])
  return parts.every(([, text]) => text === null) ? null : Object.fromEntries(parts)
}

/** A list of links whose empty labels are none. */
function withoutEmpty(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((link) =>
    typeof link === 'object' && link !== null
      ? Object.fromEntries(Object.entries(link).filter(([part, text]) => part === 'url' || text !== ''))
      : link,
  )
}
