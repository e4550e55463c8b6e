import type { Header } from './header.ts'
import { kindOf } from './kind-of.ts'
import { typesLabel } from './label.ts'

const quote = 0x22
const comma = 0x2c
const colon = 0x3a
const semicolon = 0x3b
const equals = 0x3d

/** More types than this describe nothing. */
const maxTypes = 8

/** Bare vCard 2.1 parameters that are encodings and places of a value, not kinds of address (vCard 2.1, §2.1.2–2.1.4). */
const notTypes: ReadonlySet<string> = new Set(['7BIT', '8BIT', 'BASE64', 'B', 'INLINE', 'URL', 'CONTENT-ID', 'CID'])

interface Parameters {
  types: string[]
  charset: string
  quotedPrintable: boolean
}

/**
 * Reads the header of a line, in the grammar of vCard 2.1 (`TEL;CELL;VOICE:`), 3.0 and 4.0 (RFC 6350, §3.3) at once.
 * @returns undefined when no `:` ends it
 */
export function parseHeader(line: string): Header | undefined {
  // A quote that is never closed is an ordinary character.
  return parseQuoted(line, line.lastIndexOf('"')) ?? parseQuoted(line, -1)
}

function parseQuoted(line: string, lastQuote: number): Header | undefined {
  const read: Parameters = { types: [], charset: '', quotedPrintable: false }
  const name = partEnd(line, 0, -1)
  let end = name
  while (line.charCodeAt(end) === semicolon) {
    const start = end + 1
    end = partEnd(line, start, lastQuote)
    if (end >= 0) readParameter(line.slice(start, end), read)
  }
  if (end < 0) return undefined
  const { types, charset, quotedPrintable } = read
  const group = line.lastIndexOf('.', name)
  return {
    kind: kindOf(
      line
        .slice(group + 1, name)
        .trim()
        .toUpperCase(),
    ),
    group: group < 0 ? '' : line.slice(0, group).trim().toUpperCase(),
    label: typesLabel(types),
    charset,
    quotedPrintable,
    end,
  }
}

/** Where the name or parameter that starts here ends. */
function partEnd(line: string, start: number, lastQuote: number): number {
  for (let at = start; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (code === colon || code === semicolon) return at
    if (code === quote && at < lastQuote && opensQuoted(line.charCodeAt(at - 1))) at = line.indexOf('"', at + 1)
  }
  return -1
}

function opensQuoted(before: number): boolean {
  return before === equals || before === comma
}

function readParameter(text: string, read: Parameters): void {
  const split = text.indexOf('=')
  const name = (split < 0 ? text : text.slice(0, split)).trim().toUpperCase()
  const value = split < 0 ? '' : text.slice(split + 1)
  if (split < 0) readBare(name, read)
  else if (name === 'TYPE') addTypes(value, read)
  else if (name === 'ENCODING') read.quotedPrintable ||= unquoted(value).toUpperCase() === 'QUOTED-PRINTABLE'
  else if (name === 'CHARSET') read.charset = unquoted(value)
}

function readBare(name: string, read: Parameters): void {
  if (name === 'QUOTED-PRINTABLE') read.quotedPrintable = true
  else if (!notTypes.has(name)) addTypes(name, read)
}

function addTypes(list: string, read: Parameters): void {
  for (const part of list.split(',', maxTypes)) {
    const type = unquoted(part).toLowerCase()
    if (type !== '' && read.types.length < maxTypes) read.types.push(type)
  }
}

function unquoted(text: string): string {
  return text.replaceAll('"', '').trim()
}
