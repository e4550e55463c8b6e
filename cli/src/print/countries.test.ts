import { countryCodes } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import { countries, findCountries } from './countries.ts'

test('every country of the contract has a name, and is found by it and by its code', () => {
  expect(
    countries()
      .map(({ code }) => code)
      .toSorted(),
  ).toEqual([...countryCodes])
  for (const { code, name } of countries()) {
    expect(name).not.toBe(code)
    expect(findCountries(name)[0]!.code).toBe(code)
    expect(findCountries(code.toLowerCase())[0]!.code).toBe(code)
  }
})

test.each([
  ['fr', 'France'],
  ['GERM', 'Germany'],
  ['aland', 'Åland Islands'],
  ['cote d', 'Côte d’Ivoire'],
  ['usa', 'United States'],
  ['zealand', 'New Zealand'],
  ['deutsch', 'Germany'],
  ['espana', 'Spain'],
  ['日本', 'Japan'],
  ['england', 'United Kingdom'],
  ['  united king', 'United Kingdom'],
])('"%s" finds %s first', (query, name) => {
  expect(findCountries(query)[0]!.name).toBe(name)
})

test('nothing is found that nobody meant', () => {
  expect(findCountries('atlantis')).toEqual([])
  expect(findCountries('rance')).toEqual([])
  expect(findCountries('')).toHaveLength(countryCodes.length)
})
