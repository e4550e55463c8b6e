import { integer } from '@oclif/core/flags'
import type { ActivityEvent, ActivityKind } from '@pianeojobs/sdk/contract'
import { listActivity } from '../../actions/activity/list.ts'
import { ApiCommand } from '../../api-command.ts'
import { activityKind } from '../../input/activity-kind.ts'
import { printActivity } from '../../print/activity.ts'

export default class ActivityList extends ApiCommand {
  static override summary = 'List what was recorded of your use, newest first.'

  static override examples = ['<%= config.bin %> <%= command.id %> --kind search']

  static override flags = {
    kind: activityKind,
    limit: integer({ description: 'Only the first N.', helpValue: 'N', min: 0 }),
  }

  async run(): Promise<ActivityEvent[]> {
    const { flags } = await this.parse(ActivityList)
    const kind = flags.kind as ActivityKind | undefined
    const events = await listActivity(await this.open(flags), { kind, limit: flags.limit })
    return this.tell(events, printActivity(events))
  }
}
