import { string } from '@oclif/core/args'
import { boolean, string as text } from '@oclif/core/flags'
import type { Audience, SensitiveAttribute } from '@pianeojobs/sdk/contract'
import { setSensitive } from '../../../actions/profile/sensitive.ts'
import { ApiCommand } from '../../../api-command.ts'
import { readText } from '../../../files/read-text.ts'
import { audiences, readAudience } from '../../../input/audience.ts'
import { categoryField, readCategory, sensitiveCategories } from '../../../input/sensitive-category.ts'
import { audienceNames } from '../../../print/audience-names.ts'
import { printSensitiveSet } from '../../../print/sensitive.ts'

/** More than anything that can be said; a file named by mistake ends here. */
const limit = 10_000

export default class ProfileSensitiveSet extends ApiCommand {
  static override summary = 'Say something about yourself in a special category; nobody else reads it at first.'

  static override description =
    `The categories: ${sensitiveCategories.join(', ')}. Each needs your express consent first:
pianeo consent give special.CATEGORY. What you say is asked for, or comes from a file: it is never an argument, so that it is
in no history of a shell.`

  static override examples = [
    '<%= config.bin %> <%= command.id %> religion',
    '<%= config.bin %> <%= command.id %> religion religion.txt --visibility connections',
  ]

  static override args = {
    category: string({ description: 'Which.' }),
    file: string({ description: 'The file with what you say; - is stdin.' }),
  }

  static override flags = {
    visibility: text({
      description: `Who reads it: ${audiences.join(', ')}; private without.`,
      helpValue: 'AUDIENCE',
    }),
    'explicit-public': boolean({
      description: 'You say expressly that more than your connections may read it; members and public need that.',
    }),
  }

  static override labels = { '/text': 'FILE', '/explicitPublic': '--explicit-public' }

  async run(): Promise<SensitiveAttribute> {
    const { args, flags } = await this.parse(ProfileSensitiveSet)
    const visibility = readAudience(flags.visibility ?? '', '--visibility') ?? 'private'
    const { category, said, explicitPublic } = await this.collect(
      {
        category: categoryField(args.category),
        said: {
          given: args.file ? (await readText(args.file, limit)).trim() : undefined,
          usage: 'FILE',
          ask: (prompts) => prompts.line('What you say'),
        },
        explicitPublic: statement(visibility, flags['explicit-public']),
      },
      flags,
    )
    const wanted = { text: said, visibility, explicitPublic }
    const kept = await setSensitive(await this.open(flags), readCategory(category), wanted)
    return this.tell(kept, printSensitiveSet(kept))
  }
}

/** More than connections read it only after a second express statement (P1.4). */
function statement(visibility: Audience, given: boolean) {
  const wide = visibility === 'public' || visibility === 'members'
  return {
    given: wide ? given || undefined : false,
    usage: '--explicit-public',
    ask: (prompts: { agreement(message: string): Promise<boolean> }) =>
      prompts.agreement(`Do you say expressly that it is for ${audienceNames[visibility]}?`),
  }
}
