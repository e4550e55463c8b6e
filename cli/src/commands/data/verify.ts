import { string } from '@oclif/core/args'
import { type ArchiveReport, verifyData } from '../../actions/data/verify.ts'
import { ApiCommand } from '../../api-command.ts'
import { ArchiveBrokenError } from '../../errors/archive-broken-error.ts'
import { lineField } from '../../input/line-field.ts'
import { printProblem, printVerified } from '../../print/archive.ts'

export default class DataVerify extends ApiCommand {
  static override summary = 'Check that an archive is as it was written, every byte of it. Works offline.'

  static override description =
    'Exit code 0: whole. 6: broken; every broken entry is named, and what lies in no entry as "archive structure". With --json the report is on stdout either way.'

  static override examples = ['<%= config.bin %> <%= command.id %> pianeojobs-ada-20261124T093000Z.zip']

  static override args = { path: string({ description: 'The zip file.' }) }

  async run(): Promise<ArchiveReport> {
    const { args, flags } = await this.parse(DataVerify)
    const { path } = await this.collect({ path: lineField(args.path, 'PATH', 'Archive (zip file)') }, flags)
    const report = await verifyData(path)
    if (report.ok) return this.tell(report, printVerified(path, report))
    if (this.jsonEnabled()) this.logJson(report)
    throw new ArchiveBrokenError(path, report.problems.map(printProblem))
  }
}
