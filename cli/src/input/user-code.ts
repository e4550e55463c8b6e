import { string } from '@oclif/core/args'
import type { Field } from './collect.ts'

/** The code of a device, as an argument. */
export const userCode = string({ description: 'The code that the device shows.' })

/** The code of a device, asked for where it was not given. */
export function userCodeField(given: string | undefined): Field<string> {
  return { given: given || undefined, usage: 'CODE', ask: (prompts) => prompts.line('Code that the device shows') }
}
