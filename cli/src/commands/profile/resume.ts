import { option, string } from '@oclif/core/flags'
import { exportResume, resumeFormats, resumeReaders, saveResume } from '../../actions/profile/resume.ts'
import { ApiCommand } from '../../api-command.ts'
import type { SavedFile } from '../../files/saved-file.ts'
import { clean, cleanLine } from '../../print/clean.ts'
import { printJson } from '../../print/json.ts'
import { size } from '../../print/size.ts'

export default class ProfileResume extends ApiCommand {
  static override summary = 'Take your profile along as a résumé: JSON Resume, a text, a card, or JSON-LD.'

  static override description =
    'All of it, or what somebody else may see of it. What you say in special categories is in none of them.'

  static override examples = [
    '<%= config.bin %> <%= command.id %> --output resume.json',
    '<%= config.bin %> <%= command.id %> --format markdown --as public',
  ]

  static override flags = {
    format: option({
      description: 'What it is written as.',
      options: resumeFormats,
      default: 'json-resume' as const,
    })(),
    as: option({
      description: 'For whom: you, or whoever reads it.',
      options: resumeReaders,
      default: 'me' as const,
    })(),
    output: string({
      char: 'o',
      description: 'Save it: a folder, or the file to write. Nothing is overwritten.',
      helpValue: 'DIR|FILE',
    }),
  }

  async run(): Promise<object | SavedFile> {
    const { flags } = await this.parse(ProfileResume)
    const { format, as: reader, output } = flags
    const context = await this.open(flags)
    if (output !== undefined) {
      const saved = await saveResume(context, { format, reader }, output)
      return this.tell(saved, cleanLine(`${saved.path} holds your résumé: ${size(saved.bytes)}.`))
    }
    const text = await exportResume(context, { format, reader })
    if (format === 'markdown' || format === 'vcard') return this.tell({ format, text }, clean(text).trimEnd())
    const document: object = JSON.parse(text)
    return this.tell(document, printJson(document))
  }
}
