import { expect, test } from 'vitest'
import { MissingInputError } from '../errors/missing-input-error.ts'
import { collect, type Field } from './collect.ts'

function field<T>(usage: string, given: T | undefined): Field<T> {
  return { usage, given, ask: () => Promise.reject(new Error(`asked for ${usage}`)) }
}

test('what was given is taken without a question, also what looks like nothing', async () => {
  const fields = { name: field('--name NAME', ''), adult: field('--adult', false) }
  expect(await collect(fields, 'pianeo sign-up', true)).toEqual({ name: '', adult: false })
})

test('all that is missing is named at once, with the command that has everything', async () => {
  const fields = {
    name: field('--name NAME', undefined),
    email: field('--email ADDRESS', 'a@b.example'),
    adult: field('--adult', undefined),
  }
  await expect(collect(fields, 'pianeo sign-up', false)).rejects.toThrow(
    new MissingInputError(['--name NAME', '--adult'], 'pianeo sign-up --name NAME --email ADDRESS --adult'),
  )
})
