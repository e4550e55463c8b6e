import { boolean, string } from '@oclif/core/flags'
import type { ActivityDeletion, ActivityKind } from '@pianeojobs/sdk/contract'
import { clearActivity } from '../../actions/activity/clear.ts'
import { ApiCommand } from '../../api-command.ts'
import { ClearDeclinedError } from '../../errors/clear-declined-error.ts'
import { activityKind } from '../../input/activity-kind.ts'
import { readInstant } from '../../input/instant.ts'
import { printCleared } from '../../print/activity.ts'

export default class ActivityClear extends ApiCommand {
  static override summary = 'Delete what was recorded of your use: all, one kind, or what is older than a day.'

  static override examples = [
    '<%= config.bin %> <%= command.id %> --kind search --yes',
    '<%= config.bin %> <%= command.id %> --before 2026-06-30 --yes',
  ]

  static override flags = {
    kind: activityKind,
    before: string({ description: 'Only what is from before this day or instant (UTC).', helpValue: 'WHEN' }),
    yes: boolean({ description: 'Do it without being asked.' }),
  }

  async run(): Promise<ActivityDeletion> {
    const { flags } = await this.parse(ActivityClear)
    const before = flags.before === undefined ? undefined : readInstant(flags.before, '--before')
    const { confirmed } = await this.collect(
      {
        confirmed: {
          given: flags.yes || undefined,
          usage: '--yes',
          ask: (prompts) => prompts.agreement('This cannot be undone. Delete it?'),
        },
      },
      flags,
    )
    if (!confirmed) throw new ClearDeclinedError()
    const kind = flags.kind as ActivityKind | undefined
    const cleared = await clearActivity(await this.open(flags), { kind, before })
    return this.tell(cleared, printCleared(cleared))
  }
}
