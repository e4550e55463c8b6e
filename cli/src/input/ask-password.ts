import { boolean } from '@oclif/core/flags'
import type { AskPassword } from '@pianeojobs/sdk'
import { loadPrompts } from './prompts.ts'
import { readSecret } from './read-secret.ts'

/** For commands of which the platform can want a password that was given just now. */
export const stepUpStdin = boolean({
  description:
    'Read your password from stdin, in case the platform wants it once more; one trailing line break is removed.',
})

/** How often somebody can mistype the password in one command. */
const tries = 3

/**
 * Gives the password when the platform wants it once more: from stdin where the flag stands, else by asking the person, if one
 * is there. Otherwise there is none to give.
 */
export function askPassword({ fromStdin, interactive }: { fromStdin: boolean; interactive: boolean }): AskPassword {
  let asked = 0
  return async (wrong) => {
    if (fromStdin) return wrong ? undefined : readSecret(process.stdin)
    asked += 1
    if (!interactive || asked > tries) return undefined
    const prompts = await loadPrompts()
    return (
      (await prompts.secret(wrong ? 'That is not your password. Once more' : 'Your password, once more')) || undefined
    )
  }
}
