import { expect, test } from 'vitest'
import { beside } from './beside.ts'

test('a text goes on under itself, beside its label, broken between words', () => {
  expect(beside('P1.1   ', 'We keep the contacts you import.', 24)).toBe(
    'P1.1   We keep the\n       contacts you\n       import.',
  )
})

test('without a terminal it stays on its line', () => {
  expect(beside('P1.1   ', 'We keep the contacts you import.', undefined)).toBe(
    'P1.1   We keep the contacts you import.',
  )
})
