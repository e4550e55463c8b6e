import fc from 'fast-check'
import stringWidth from 'string-width'
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

test('what takes two columns of a terminal, or none, is counted as such', () => {
  const rows = [
    ['王小明', '東京'],
    ['Zoe\u0308', 'Oslo'],
    ['👨‍👩‍👧 Ada', 'Lyon'],
  ]
  expect(printTable(['NAME', 'WHERE'], rows)).toBe(
    ['NAME    WHERE', '王小明  東京', 'Zoe\u0308     Oslo', '👨‍👩‍👧 Ada  Lyon'].join('\n'),
  )
})

test('what has no words to be broken between is broken between characters', () => {
  const narrow = printTable(
    ['NAME', 'WHAT'],
    [['Li', '東京で二十年の採用と人事の仕事をしています。それから船に乗ります']],
    40,
  )
  expect(narrow.split('\n').map((line) => stringWidth(line) <= 40)).toEqual([true, true, true])
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
        const widest = Math.max(...narrow.split('\n').map((line) => stringWidth(line)))
        expect(widest).toBeLessThanOrEqual(Math.max(columns, 3 * 30 + 4))
      },
    ),
  )
})
