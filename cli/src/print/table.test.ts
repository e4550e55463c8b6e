import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printTable } from './table.ts'

test('columns are aligned, cells stay on their line, and nothing trails', () => {
  expect(
    printTable(
      ['Name', 'Where'],
      [
        ['Ada\nLovelace', 'FR'],
        ['Zoë', undefined],
      ],
    ),
  ).toBe(['Name          Where', 'Ada Lovelace  FR', 'Zoë'].join('\n'))
})

const people = [
  ['Marie-Ange', 'Human resources, twenty years of hiring', 'exp_01m877xd86eykss7btbtpttnen'],
  ['Li', 'Sailor', 'exp_01m877xd86eykss7btbtpttnem'],
]

test('in a narrow terminal the widest column is broken between words, and an id stays whole', () => {
  expect(printTable(['NAME', 'HEADLINE', 'ID'], people, 60)).toBe(
    [
      'NAME        HEADLINE          ID',
      'Marie-Ange  Human resources,  exp_01m877xd86eykss7btbtpttnen',
      '            twenty years of',
      '            hiring',
      'Li          Sailor            exp_01m877xd86eykss7btbtpttnem',
    ].join('\n'),
  )
})

test('a table loses no character, and fits where its longest words do', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 3, maxLength: 3 })),
      fc.nat(200),
      (rows, columns) => {
        const heading = ['A', 'B', 'C']
        const count = (text: string) => [...text.replaceAll(/\s/g, '')].sort().join('')
        const narrow = printTable(heading, rows, columns)
        expect(count(narrow)).toBe(count(printTable(heading, rows, Number.POSITIVE_INFINITY)))
        const widest = Math.max(...narrow.split('\n').map((line) => [...line].length))
        expect(widest).toBeLessThanOrEqual(Math.max(columns, 3 * 30 + 4))
      },
    ),
  )
})
