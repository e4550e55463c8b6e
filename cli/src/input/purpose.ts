import { string } from '@oclif/core/args'
import type { Field } from './collect.ts'

/** The argument that names a purpose. */
export const purposeArg = string({
  description: 'The purpose, such as contacts.import. `pianeo consent list` has them all.',
})

/** A purpose as a field. */
export function purposeField(given: string | undefined): Field<string> {
  return { given, usage: 'PURPOSE', ask: (prompts) => prompts.line('Purpose (pianeo consent list has them all)') }
}
