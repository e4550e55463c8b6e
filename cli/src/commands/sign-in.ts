import { hostname } from 'node:os'
import { boolean, string } from '@oclif/core/flags'
import type { Identity } from '../actions/identity.ts'
import { signIn } from '../actions/sign-in.ts'
import { signInByDevice } from '../actions/sign-in-by-device.ts'
import { ApiCommand, type GlobalFlags } from '../api-command.ts'
import { insecureStorage } from '../input/insecure-storage.ts'
import { passwordField, passwordStdin } from '../input/password.ts'
import { cleanLine } from '../print/clean.ts'
import { printDeviceCodes } from '../print/device-codes.ts'
import { printIdentity } from '../print/identity.ts'
import { readSettings } from '../settings/read-settings.ts'

export default class SignIn extends ApiCommand {
  static override summary = 'Sign in. Your address is remembered for the next time, your password never is.'

  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    'printf %s "$PW" | <%= config.bin %> <%= command.id %> --email ada@example.org --password-stdin',
    '<%= config.bin %> <%= command.id %> --device --api-url https://api.example',
  ]

  static override flags = {
    email: string({ description: 'The address of your account. Default: the last one.', helpValue: 'ADDRESS' }),
    'password-stdin': passwordStdin,
    device: boolean({
      description: 'Without a password: show a code, and let somebody type it where you are signed in already.',
      exclusive: ['email', 'password-stdin'],
    }),
    'insecure-storage': insecureStorage,
  }

  static override labels = { '/password': 'password' }

  async run(): Promise<Identity> {
    const { flags } = await this.parse(SignIn)
    if (flags.device) return this.byDevice(flags)
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
  private async byDevice(flags: GlobalFlags & { readonly 'insecure-storage': boolean }): Promise<Identity> {
    const context = await this.open(flags)
    const identity = await signInByDevice(context, {
      client: cleanLine(`${this.config.bin} on ${hostname()}`).slice(0, 100),
      insecure: flags['insecure-storage'],
      // A script is told too, on stderr: without the code nobody can go on.
      onCode: (codes) => void process.stderr.write(`${printDeviceCodes(codes, this.jsonEnabled())}\n`),
    })
    return this.tell(identity, `Signed in.\n${printIdentity(identity)}`)
  }
}
