import { string } from '@oclif/core/args'
import type { Field } from './collect.ts'
import { lineField } from './line-field.ts'

/** The code of a device, as an argument. */
export const userCode = string({ description: 'The code that the device shows.' })

/** The code of a device, asked for where it was not given. */
export function userCodeField(given: string | undefined): Field<string> {
  return lineField(given, 'CODE', 'Code that the device shows')
}
