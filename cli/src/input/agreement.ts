import type { ConsentPurpose } from '@pianeojobs/sdk/contract'
import type { Field } from './collect.ts'

/** The yes of a person who has just read the notice of a purpose; `given` where it was said already. */
export function agreement(given: true | undefined, { explicit }: Pick<ConsentPurpose, 'explicit'>): Field<boolean> {
  const question = explicit ? 'Do you agree to this expressly?' : 'Do you agree to this?'
  return { given, usage: '--explicit', ask: (prompts) => prompts.agreement(question) }
}
