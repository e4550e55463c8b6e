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
