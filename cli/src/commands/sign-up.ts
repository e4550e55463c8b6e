import { boolean, string } from '@oclif/core/flags'
import { type SignUpStarted, signUp } from '../actions/sign-up.ts'
import { ApiCommand } from '../api-command.ts'
import { SignUpDeclinedError } from '../errors/sign-up-declined-error.ts'
import { insecureStorage } from '../input/insecure-storage.ts'
import { passwordField, passwordStdin } from '../input/password.ts'
import type { Prompts } from '../input/prompts.ts'
import { cleanLine } from '../print/clean.ts'
import { prepareSession } from '../session/prepare-session.ts'

export default class SignUp extends ApiCommand {
  static override summary = 'Create an account: a code is sent to the address, and `pianeo verify` confirms it.'

  static override description =
    'Invited? Put the link into the environment variable PIANEO_INVITATION: whoever made it is told that you joined, and asks you to connect.'

  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    `printf %s "$PW" | <%= config.bin %> <%= command.id %> --name "Ada Lovelace" --email ada@example.org --country FR --adult --accept-policy --password-stdin`,
  ]

  static override flags = {
    name: string({ description: 'Your name, as you write it.', helpValue: 'NAME' }),
    email: string({ description: 'Your e-mail address.', helpValue: 'ADDRESS' }),
    country: string({ description: 'The country you live in, by its two letters (ISO 3166-1).', helpValue: 'CC' }),
    adult: boolean({ description: 'You are 18 or older.' }),
    'accept-policy': boolean({ description: 'You have read the privacy policy (`pianeo policy show`) and accept it.' }),
    'password-stdin': passwordStdin,
    'insecure-storage': insecureStorage,
  }

  static override labels = {
    '/confirmAge18': '--adult',
    '/policy': '--accept-policy',
    '/password': 'password',
    '/invitationToken': 'PIANEO_INVITATION',
  }

  async run(): Promise<SignUpStarted> {
    const { flags } = await this.parse(SignUp)
    const input = await this.collect(
      {
        name: { given: flags.name, usage: '--name NAME', ask: (prompts) => prompts.line('Your name') },
        email: { given: flags.email, usage: '--email ADDRESS', ask: (prompts) => prompts.line('E-mail address') },
        country: {
          given: flags.country,
          usage: '--country CC',
          ask: (prompts) => prompts.line('Country (two letters)'),
        },
        adult: {
          given: flags.adult || undefined,
          usage: '--adult',
          ask: (prompts) => agreement(prompts, 'Are you 18 or older?', 'you are 18 or older'),
        },
        accepted: {
          given: flags['accept-policy'] || undefined,
          usage: '--accept-policy',
          ask: (prompts) =>
            agreement(
              prompts,
              'Have you read the privacy policy (pianeo policy show), and do you accept it?',
              'you have read the privacy policy and accept it',
            ),
        },
        password: await passwordField(flags['password-stdin']),
      },
      flags,
    )
    const context = await this.open(flags)
    const insecure = flags['insecure-storage']
    // Else `verify` would refuse, once the code was mailed.
    await prepareSession(context, { insecure })
    const invitation = process.env.PIANEO_INVITATION
    const started = await signUp(context, { ...input, invitation }, await context.client.policy.versions.get('current'))
    const source = context.sandbox
      ? `It lies in the sandbox's outbox (pianeo sandbox outbox --to ${started.email}).`
      : `It was sent to ${started.email}.`
    const next = `pianeo verify --code CODE${insecure ? ' --insecure-storage' : ''}`
    return this.tell(started, cleanLine(`A code confirms the address. ${source} Then: ${next}`))
  }
}

/** Asks for a condition that has to be met: whoever says no is told at once, and asked for nothing more. */
async function agreement(prompts: Prompts, question: string, condition: string): Promise<true> {
  if (!(await prompts.agreement(question))) throw new SignUpDeclinedError(condition)
  return true
}
