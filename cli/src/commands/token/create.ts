import { integer, string } from '@oclif/core/flags'
import type { AccessTokenCreate, AccessTokenCreated, AccessTokenPreset } from '@pianeojobs/sdk/contract'
import { createToken } from '../../actions/token/create.ts'
import { ApiCommand } from '../../api-command.ts'
import { stepUpStdin } from '../../input/ask-password.ts'
import { cleanLine } from '../../print/clean.ts'

export default class TokenCreate extends ApiCommand {
  static override summary =
    'Make an access token for a script. It is shown this once; stdout holds it and nothing else.'

  static override description =
    'A script gives it in the environment variable PIANEO_TOKEN. It can do what its preset or its scopes say, never change the password, make tokens or erase the account.'

  static override examples = [
    '<%= config.bin %> <%= command.id %> --name "Nightly backup" --preset backup',
    '<%= config.bin %> <%= command.id %> --name "Site" --scope profile:read --scope network:read --days 30',
  ]

  static override flags = {
    name: string({ description: 'What it is for, to know it again.', helpValue: 'NAME' }),
    preset: string({
      description: 'What it may do: read-only, profile-sync or backup.',
      exclusive: ['scope'],
      helpValue: 'PRESET',
    }),
    scope: string({
      description: 'One thing it may do, such as profile:read; may be given several times.',
      helpValue: 'SCOPE',
      multiple: true,
    }),
    days: integer({ description: 'For how many days it works, 366 at most. Default: 90.', helpValue: 'DAYS' }),
    'password-stdin': stepUpStdin,
  }

  static override labels = { '/expiresInDays': '--days', '/scopes': '--scope' }

  async run(): Promise<AccessTokenCreated> {
    const { flags } = await this.parse(TokenCreate)
    const { name, preset } = await this.collect(
      {
        name: { given: flags.name, usage: '--name NAME', ask: (prompts) => prompts.line('What is it for') },
        preset: {
          given: flags.scope ? '' : flags.preset,
          usage: '--preset PRESET',
          ask: (prompts) => prompts.line('What may it do (read-only, profile-sync, backup)', 'read-only'),
        },
      },
      flags,
    )
    const days = flags.days === undefined ? {} : { expiresInDays: flags.days }
    // What is no preset is for the platform to say.
    const rights = flags.scope ? { scopes: flags.scope } : { preset: preset as AccessTokenPreset }
    const created = await createToken(await this.open(flags), { name, ...rights, ...days } as AccessTokenCreate)
    const { accessToken, token } = created
    this.note(
      cleanLine(`${accessToken.name}: works until ${accessToken.expiresAt}, and may ${accessToken.scopes.join(', ')}.`),
    )
    this.note('Keep it like a password; it is not shown again. To use it: PIANEO_TOKEN=… pianeo …')
    return this.tell(created, token)
  }
}
