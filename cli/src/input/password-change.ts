import { boolean } from '@oclif/core/flags'
import { UsageError } from '../errors/usage-error.ts'
import type { Field } from './collect.ts'
import { askNewPassword } from './new-password.ts'
import { readSecret } from './read-secret.ts'

/** The password that is, and the one to come. */
export interface PasswordChange {
  readonly current: string
  readonly next: string
}

/** The one way to give both to a script. */
export const passwordsStdin = boolean({
  description: 'Read two lines from stdin: the password that is, then the new one.',
})

/**
 * Both passwords as one field.
 *
 * @param fromStdin whether `--password-stdin` was given.
 * @throws UsageError when what is on stdin are not two lines.
 */
export async function passwordChangeField(fromStdin: boolean): Promise<Field<PasswordChange>> {
  const text = fromStdin ? await readSecret(process.stdin) : undefined
  return {
    given: text === undefined ? undefined : twoLines(text),
    usage: '--password-stdin < FILE',
    ask: async (prompts) => ({ current: await prompts.secret('Your password'), next: await askNewPassword(prompts) }),
  }
}

function twoLines(text: string): PasswordChange {
  const [current, next, ...rest] = text.split(/\r?\n/)
  if (!current || !next || rest.length > 0) {
    throw new UsageError('What came on stdin are not two lines. Send the password that is, then the new one.')
  }
  return { current, next }
}
