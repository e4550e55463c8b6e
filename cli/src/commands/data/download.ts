import { boolean, option, string } from '@oclif/core/flags'
import { downloadData } from '../../actions/data/download.ts'
import type { DownloadProgress } from '../../actions/data/download-progress.ts'
import { ApiCommand } from '../../api-command.ts'
import type { SavedFile } from '../../files/saved-file.ts'
import { stepUpStdin } from '../../input/ask-password.ts'
import { interruptible } from '../../interruptible.ts'
import { printDownloadStep, printSaved, printStanding } from '../../print/archive.ts'
import { exportCategoryNames, exportProfileNames } from '../../print/export-names.ts'

/** After so many bytes a person sees that it goes on. */
const noted = 10_000_000

export default class DataDownload extends ApiCommand {
  static override summary = 'Download everything about you: a zip for you and for programs, free and without a reason.'

  static override description =
    'The archive is not encrypted: keep it where only you can read it. When your password was last given more than ten minutes ago, it is wanted once more; an access token with the scope export:create stands for it. A download that broke off goes on when you run the same command again.'

  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --output ~/Documents',
    '<%= config.bin %> <%= command.id %> --profile custom --category profile --category contacts',
  ]

  static override flags = {
    output: string({
      char: 'o',
      description: 'A folder, or the file to write; made when it is not there. Nothing is overwritten.',
      helpValue: 'DIR|FILE',
    }),
    profile: option({
      description: 'All of it; what you provided and what was observed; or the parts you name with --category.',
      options: exportProfileNames,
      default: 'access' as const,
    })(),
    category: option({
      description: 'A part, with --profile custom; may be given several times.',
      options: exportCategoryNames,
      multiple: true,
    })(),
    resume: boolean({
      description: 'Only go on with a download that broke off; never have a new archive made.',
      exclusive: ['profile', 'category'],
    }),
    'password-stdin': stepUpStdin,
  }

  static override labels = { '/categories': '--category' }

  async run(): Promise<SavedFile> {
    const { flags } = await this.parse(DataDownload)
    const { output, profile, category, resume } = flags
    const context = await this.open(flags)
    let before: DownloadProgress | undefined
    const onProgress = (progress: DownloadProgress) => {
      if (isWorthNoting(progress, before)) this.note(printDownloadStep(progress))
      before = progress
    }
    const wanted = { profile, ...(category && { categories: [...category] }) }
    const saved = await interruptible(
      () => printStanding(before),
      () => downloadData(context, { output, wanted, resume, onProgress }),
    )
    return this.tell(saved, printSaved(saved))
  }
}

/** Each new step, and of receiving every so many bytes. */
function isWorthNoting(progress: DownloadProgress, before: DownloadProgress | undefined): boolean {
  if (progress.step !== 'receiving') return true
  const already = before && 'received' in before ? before.received : 0
  return Math.floor(progress.received / noted) > Math.floor(already / noted)
}
