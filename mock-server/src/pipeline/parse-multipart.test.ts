import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../platform/refusal.ts'
import { parseMultipart } from './parse-multipart.ts'

const type = 'multipart/form-data; boundary="a b"'
const utf8 = (text: string) => new TextEncoder().encode(text)
const part = (name: string, content: string, more = '') =>
  `--a b\r\nContent-Disposition: form-data; name="${name}"${more}\r\nContent-Type: text/html\r\n\r\n${content}\r\n`

test('every form that the runtime writes is read as it was made', async () => {
  const names = fc.constantFrom('file', 'alt', 'caption', 'visibility')
  const values = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.toWellFormed().replaceAll(/\r\n?/g, '\n')),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => new Blob([bytes])),
    fc.constantFrom('\r\n--', '------', '').map((text) => new Blob([text.repeat(20)])),
  )
  await fc.assert(
    fc.asyncProperty(fc.dictionary(names, values), async (parts) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(parts)) {
        if (typeof value === 'string') form.set(name, value)
        else form.set(name, value, 'x"; name="y')
      }
      const request = new Response(form)
      const read = parseMultipart(await request.bytes(), request.headers.get('content-type')!)
      const expected = Object.entries(parts).map(async ([name, value]) => {
        return [name, typeof value === 'string' ? value : new Uint8Array(await value.arrayBuffer())]
      })
      expect(Object.keys(read).sort()).toEqual(Object.keys(parts).sort())
      for (const [name, value] of await Promise.all(expected)) expect(read[name as string]).toEqual(value)
    }),
  )
})

test.each([
  ['multipart/form-data', part('a', '1'), 'no boundary'],
  [type, '', 'ends in the middle'],
  [type, part('a', '1'), 'ends in the middle'],
  [type, `${part('a', '1')}${part('a', '2')}--a b--`, 'twice'],
  [type, `${part('a', '1')}--a bc--`, 'behind a boundary'],
  [type, '--a b\r\nContent-Type: text/plain\r\n\r\nx\r\n--a b--', 'no name'],
  [type, '--a b\r\nx\r\n--a b--', 'no headers'],
  [type, `${part('a', 'x'.repeat(70_000))}--a b--`, 'too long for a text'],
  [type, Array.from({ length: 21 }, (_, at) => part(`p${at}`, '')).join(''), 'more than 20 parts'],
])('%s with %#. is refused: %s', (contentType, body, told) => {
  const read = () => parseMultipart(utf8(body), contentType)
  expect(read).toThrow(Refusal)
  expect(read).toThrow(told)
})

test('a part that is not UTF-8 is refused where it is text, and bytes where it is a file', () => {
  const bytes = (more: string) =>
    Uint8Array.from([...utf8(part('a', '\u0000', more)), ...utf8('--a b--')], (byte) => (byte === 0 ? 0xff : byte))
  expect(() => parseMultipart(bytes(''), type)).toThrow('not UTF-8')
  expect(parseMultipart(bytes('; filename="f"'), type)).toEqual({ a: Uint8Array.of(0xff) })
})

test('a member that means something to the language is read as any other', () => {
  const read = parseMultipart(utf8(`${part('__proto__', 'x')}--a b--`), type)
  expect(Object.getOwnPropertyNames(read)).toEqual(['__proto__'])
})

test('hostile forms are refused with a reason or read, whatever their bytes', () => {
  const pieces = fc.constantFrom('--a b', '\r\n', '--', 'Content-Disposition: form-data; name="a"', '\r', 'x', '"', ';')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
      try {
        parseMultipart(utf8(all.join('')), type)
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal)
      }
    }),
  )
})

test('bytes that nearly are boundaries are soon read over', () => {
  const name = 'a'.repeat(70)
  expect(() => parseMultipart(new Uint8Array(50_000_000).fill(0x61), `multipart/form-data; boundary=${name}`)).toThrow()
  expect(() => parseMultipart(new Uint8Array(50_000_000).fill(0x0d), `multipart/form-data; boundary=${name}`)).toThrow()
})
