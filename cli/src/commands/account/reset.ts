import { boolean, string } from '@oclif/core/flags'
import { confirmReset, type PasswordReset, type ResetSent, requestReset } from '../../actions/account/reset.ts'
import { ApiCommand, type GlobalFlags } from '../../api-command.ts'
import { askNewPassword } from '../../input/new-password.ts'
import { passwordField } from '../../input/password.ts'
import { cleanLine } from '../../print/clean.ts'
import { readSettings } from '../../settings/read-settings.ts'

export default class AccountReset extends ApiCommand {
  static override summary = 'Set a new password when you have forgotten yours, by a code that is sent to your address.'

  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --email ada@example.org',
    'printf %s "$NEW" | <%= config.bin %> <%= command.id %> --code 314159 --password-stdin',
  ]

  static override flags = {
    email: string({ description: 'The address of your account.', exclusive: ['code'], helpValue: 'ADDRESS' }),
    code: string({ description: 'The six digits from the mail.', helpValue: 'CODE' }),
    'password-stdin': boolean({
      description: 'Read the new password from stdin; one trailing line break is removed.',
      dependsOn: ['code'],
    }),
  }

  static override labels = { '/password': 'password' }

  async run(): Promise<ResetSent | PasswordReset> {
    const { flags } = await this.parse(AccountReset)
    if (flags.code !== undefined) return this.confirm(flags)
    const { userName } = await readSettings(this.home.config)
    const { email } = await this.collect(
      {
        email: {
          given: flags.email,
          usage: '--email ADDRESS',
          ask: (prompts) => prompts.line('E-mail address', userName),
        },
      },
      flags,
    )
    const sent = await requestReset(await this.open(flags), email)
    const where = cleanLine(`If ${email} has an account, a code went there. It works for 30 minutes.`)
    if (!this.isInteractive(flags)) {
      return this.tell(sent, `${where} Then: pianeo account reset --code CODE --password-stdin`)
    }
    this.note(where)
    return this.confirm(flags)
  }

  private async confirm(
    flags: GlobalFlags & { readonly code?: string | undefined; readonly 'password-stdin': boolean },
  ): Promise<PasswordReset> {
    const input = await this.collect(
      {
        code: { given: flags.code, usage: '--code CODE', ask: (prompts) => prompts.line('Code') },
        password: { ...(await passwordField(flags['password-stdin'])), ask: askNewPassword },
      },
      flags,
    )
    const reset = await confirmReset(await this.open(flags), input)
    return this.tell(reset, 'The new password is set, and you were signed out everywhere. Sign in: pianeo sign-in')
  }
}
