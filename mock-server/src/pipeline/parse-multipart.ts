import { Refusal } from '../platform/refusal.ts'

/** More than any form of the contract needs. */
const most = { parts: 20, headerBytes: 4_096, textBytes: 65_536 } as const

/**
 * The parts of a form (RFC 7578) by name: those with a file name as their bytes, which are a view of these, the others as
 * text. What a part says of its own type is not asked. Line feeds in texts are as they were before the form was made (HTML,
 * multipart/form-data encoding algorithm, makes them CRLF).
 *
 * @throws Refusal `malformed-request`.
 */
export function parseMultipart(bytes: Uint8Array, contentType: string): Record<string, unknown> {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined) throw malformed('its Content-Type names no boundary')
  const delimiter = latin1(`\r\n--${boundary}`)
  const values: Record<string, unknown> = {}
  // The first delimiter may stand at the very beginning, without the line feed before it.
  let at = startsAt(bytes, delimiter.subarray(2), 0) ? delimiter.length - 2 : endOfNext(bytes, delimiter, 0)
  for (let parts = 0; !startsAt(bytes, latin1('--'), at); parts += 1) {
    if (parts === most.parts) throw malformed(`it has more than ${most.parts} parts`)
    if (!startsAt(bytes, latin1('\r\n'), at)) throw malformed('something stands behind a boundary')
    const end = endOfNext(bytes, delimiter, at)
    const { name, value } = part(bytes.subarray(at, end - delimiter.length))
    if (Object.hasOwn(values, name)) throw malformed(`it has the part ${JSON.stringify(name)} twice`)
    Object.defineProperty(values, name, { value, enumerable: true, configurable: true, writable: true })
    at = end
  }
  return values
}

/** A part, from the line feed before its headers on. */
function part(bytes: Uint8Array): { name: string; value: unknown } {
  const blank = latin1('\r\n\r\n')
  const content = endOfNext(
    bytes.subarray(0, most.headerBytes),
    blank,
    0,
    'a part of it has no headers, or too long ones',
  )
  const headers = text(bytes.subarray(0, content))
  const disposition = /\r\ncontent-disposition:\s*form-data\s*(;.*)\r\n/i.exec(headers)?.[1] ?? ''
  const name = /;\s*name="([^"]*)"/i.exec(disposition)?.[1]
  if (name === undefined) throw malformed('a part of it has no name')
  const data = bytes.subarray(content)
  if (/;\s*filename\*?=/i.test(disposition)) return { name, value: data }
  if (data.length > most.textBytes) throw malformed(`its part ${JSON.stringify(name)} is too long for a text`)
  return { name, value: text(data).replaceAll('\r\n', '\n') }
}

/** Where the next occurrence of `wanted` ends. */
function endOfNext(bytes: Uint8Array, wanted: Uint8Array, from: number, missing = 'it ends in the middle'): number {
  // Horspool: the byte under the last one wanted says how far the next occurrence can be.
  const last = wanted.length - 1
  const skips = new Uint8Array(256).fill(wanted.length)
  for (let index = 0; index < last; index += 1) skips[wanted[index]!] = last - index
  for (let at = from; at + last < bytes.length; at += skips[bytes[at + last]!]!) {
    if (bytes[at] === wanted[0] && startsAt(bytes, wanted, at)) return at + wanted.length
  }
  throw malformed(missing)
}

function startsAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  return at + wanted.length <= bytes.length && wanted.every((byte, index) => bytes[at + index] === byte)
}

function latin1(value: string): Uint8Array {
  return Uint8Array.from(value, (letter) => letter.charCodeAt(0))
}

function text(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new Refusal('malformed-request', 'The form cannot be read: it is not UTF-8.', {}, { cause })
  }
}

function malformed(why: string): Refusal {
  return new Refusal('malformed-request', `The form cannot be read: ${why}.`)
}
