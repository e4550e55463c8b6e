import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine } from './csv-line.ts'

/** The cells of one record, as RFC 4180 reads them. */
function cellsOf(line: string): string[] {
  const cells = [...`,${line.slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)]
  return cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}

test('what is written is read back, but for the apostrophe before what a spreadsheet would run', () => {
  const text = fc.string({ unit: 'binary' })
  const command = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), text).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(fc.oneof(text, command), { minLength: 1 }), (cells) => {
      const safe = cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))
      expect(cellsOf(csvLine(cells))).toEqual(safe)
    }),
  )
})

test('null is empty, numbers are numbers, and a record ends in CRLF', () => {
  expect(csvLine([null, undefined, -1, true, 'a"b', ' c', 'd\ne', '=1', '\tx'])).toBe(
    `,,-1,true,"a""b"," c","d\ne",'=1,'\tx\r\n`,
  )
})
