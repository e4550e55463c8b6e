import type { Prompts } from './prompts.ts'

/** Asks for a new password until it was typed twice alike: nobody sees what they type. */
export async function askNewPassword(prompts: Prompts): Promise<string> {
  for (let message = 'New password'; ; message = 'The two were not alike. New password') {
    const password = await prompts.secret(message)
    if (password === (await prompts.secret('The new password again'))) return password
  }
}
