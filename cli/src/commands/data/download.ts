import { option, string } from '@oclif/core/flags'
import { type DownloadProgress, downloadData } from '../../actions/data/download.ts'
import { ApiCommand } from '../../api-command.ts'
import type { SavedFile } from '../../files/save-new-file.ts'
import { stepUpStdin } from '../../input/ask-password.ts'
import { interruptible } from '../../interruptible.ts'
import { printDownloadStep, printSaved } from '../../print/archive.ts'

/** After so many bytes a person sees that it goes on. */
const noted = 10_000_000

const profiles = ['access', 'portability', 'custom'] as const
const categories = ['account', 'profile', 'media', 'contacts', 'consent', 'activity', 'rights'] as const

export default class DataDownload extends ApiCommand {
  static override summary = 'Download everything about you: a zip for you and for programs, free and without a reason.'

  static override description =
    'The archive is not encrypted: keep it where only you can read it. When your password was last given more than ten minutes ago, it is wanted once more; an access token with the scope export:create stands for it.'

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
      options: profiles,
      default: 'access',
    })(),
    category: option({
      description: 'A part, with --profile custom; may be given several times.',
      options: categories,
      multiple: true,
    })(),
    'password-stdin': stepUpStdin,
  }

  static override labels = { '/categories': '--category' }

  async run(): Promise<SavedFile> {
    const { flags } = await this.parse(DataDownload)
    const { output, profile, category } = flags
    const context = await this.open(flags)
    let before: DownloadProgress | undefined
    const onProgress = (progress: DownloadProgress) => {
      if (isWorthNoting(progress, before)) this.note(printDownloadStep(progress))
      before = progress
    }
    const wanted = { profile, ...(category && { categories: [...category] }) }
    const saved = await interruptible(
      () => 'Nothing was saved but, if bytes came in, a file that ends in .part: remove it.',
      () => downloadData(context, { output, wanted, onProgress }),
    )
    return this.tell(saved, printSaved(saved))
  }
}

/** Each new step, and of receiving every so many bytes. */
function isWorthNoting(progress: DownloadProgress, before: DownloadProgress | undefined): boolean {
  if (progress.step !== 'receiving') return true
  const already = before?.step === 'receiving' ? before.received : 0
  return Math.floor(progress.received / noted) > Math.floor(already / noted)
}
