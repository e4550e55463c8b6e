import type { Field } from './collect.ts'

/**
 * A line that a command needs; an empty one counts as none.
 *
 * @param usage how the command line gives it: `FILE`.
 * @param question what the person is asked.
 */
export function lineField(given: string | undefined, usage: string, question: string): Field<string> {
  return { given: given || undefined, usage, ask: (prompts) => prompts.line(question) }
}
