import { string } from '@oclif/core/args'
import type { SensitiveCategory } from '@pianeojobs/sdk/contract'
import { removeSensitive } from '../../../actions/profile/sensitive.ts'
import { ApiCommand } from '../../../api-command.ts'
import { categoryField, readCategory } from '../../../input/sensitive-category.ts'
import { sensitiveNames } from '../../../print/sensitive-names.ts'

export default class ProfileSensitiveRemove extends ApiCommand {
  static override summary = 'Delete what you say in a special category, at once and for everyone.'

  static override examples = ['<%= config.bin %> <%= command.id %> religion']

  static override args = { category: string({ description: 'Which.' }) }

  async run(): Promise<{ readonly removed: SensitiveCategory }> {
    const { args, flags } = await this.parse(ProfileSensitiveRemove)
    const { category } = await this.collect({ category: categoryField(args.category) }, flags)
    const removed = readCategory(category)
    await removeSensitive(await this.open(flags), removed)
    return this.tell({ removed }, `${sensitiveNames[removed]}: you say nothing any more.`)
  }
}
