import { boolean } from '@oclif/core/flags'
import type { Field } from './collect.ts'
import { readSecret } from './read-secret.ts'

/** The one way to give a password to a script: never as an argument, where every process of the computer can read it. */
export const passwordStdin = boolean({
  description: 'Read the password from stdin; one trailing line break is removed.',
})

/**
 * A password as a field: read from stdin where the flag stands, else asked for without showing it.
 *
 * @param fromStdin whether `--password-stdin` was given.
 */
export async function passwordField(fromStdin: boolean): Promise<Field<string>> {
  return {
    given: fromStdin ? await readSecret(process.stdin) : undefined,
    usage: '--password-stdin < FILE',
    ask: (prompts) => prompts.secret('Password'),
  }
}
