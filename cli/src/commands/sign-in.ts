import { string } from '@oclif/core/flags'
import type { Identity } from '../actions/identity.ts'
import { signIn } from '../actions/sign-in.ts'
import { ApiCommand } from '../api-command.ts'
import { insecureStorage } from '../input/insecure-storage.ts'
import { passwordField, passwordStdin } from '../input/password.ts'
import { printIdentity } from '../print/identity.ts'
import { readSettings } from '../settings/read-settings.ts'

export default class SignIn extends ApiCommand {
  static override summary = 'Sign in. Your address is remembered for the next time, your password never is.'

  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    'printf %s "$PW" | <%= config.bin %> <%= command.id %> --email ada@example.org --password-stdin',
  ]

  static override flags = {
    email: string({ description: 'The address of your account. Default: the last one.', helpValue: 'ADDRESS' }),
    'password-stdin': passwordStdin,
    'insecure-storage': insecureStorage,
  }

  static override labels = { '/password': 'password' }

  async run(): Promise<Identity> {
    const { flags } = await this.parse(SignIn)
    const { userName } = await readSettings(this.home.config)
    const interactive = this.isInteractive(flags)
    const input = await this.collect(
      {
        email: {
          given: flags.email ?? (interactive ? undefined : userName),
          usage: '--email ADDRESS',
          ask: (prompts) => prompts.line('E-mail address', userName),
        },
        password: await passwordField(flags['password-stdin']),
      },
      flags,
    )
    const identity = await signIn(await this.open(flags), input, { insecure: flags['insecure-storage'] })
    return this.tell(identity, `Signed in.\n${printIdentity(identity)}`)
  }
}
