import { string } from '@oclif/core/args'
import { boolean, integer, option } from '@oclif/core/flags'
import { giveConsent } from '../../actions/consent/give.ts'
import { findUnfinished } from '../../actions/contacts/find-unfinished.ts'
import { importContacts } from '../../actions/contacts/import.ts'
import { type importPurposes, readImportConsents, readImportPurpose } from '../../actions/contacts/import-consents.ts'
import type { ImportResult } from '../../actions/contacts/import-result.ts'
import { type Cards, openCards } from '../../actions/contacts/open-cards.ts'
import { previewImport } from '../../actions/contacts/preview-import.ts'
import type { ImportProgress } from '../../actions/contacts/running-import.ts'
import { type SurveyedFile, surveyFile } from '../../actions/contacts/survey-file.ts'
import { ApiCommand, type GlobalFlags } from '../../api-command.ts'
import type { Context } from '../../context.ts'
import { ConsentMissingError } from '../../errors/consent-missing-error.ts'
import { UsageError } from '../../errors/usage-error.ts'
import { lineField } from '../../input/line-field.ts'
import { loadPrompts } from '../../input/prompts.ts'
import { interruptible } from '../../interruptible.ts'
import { printNotice } from '../../print/consent.ts'
import { printImport, printPreview, printStanding } from '../../print/import.ts'
import { type ProgressKind, progressKinds, tellProgress } from '../../progress.ts'

interface ImportFlags extends GlobalFlags {
  readonly consent: boolean
  readonly match: boolean
  readonly batch: number | undefined
  readonly resume: boolean
  readonly progress: ProgressKind
}

export default class ContactsImport extends ApiCommand {
  static override summary = 'Import a vCard file: keep its contacts, see who of them is here, or both.'

  static override description =
    'The file is read on this computer; photos, birthdays and postal addresses never leave it. Nobody in it is invited, written to or told. An import that was interrupted goes on with --resume: give the same file; what came in is not sent again.'

  static override examples = [
    '<%= config.bin %> <%= command.id %> contacts.vcf',
    '<%= config.bin %> <%= command.id %> contacts.vcf --consent --match',
    '<%= config.bin %> <%= command.id %> contacts.vcf --resume',
    '<%= config.bin %> <%= command.id %> - --dry-run < contacts.vcf',
  ]

  static override args = {
    file: string({ description: 'The vCard file (.vcf) of any version; - is stdin.' }),
    import: string({
      // oclif would read it from stdin, where the cards may come.
      ignoreStdin: true,
      description: 'With --resume, the import to go on with (imp_…); the last unfinished when left out.',
    }),
  }

  static override flags = {
    consent: boolean({ description: 'You agree that the contacts are kept for you (contacts.import).' }),
    match: boolean({ description: 'You agree that it is looked for who of them is here (contacts.matching).' }),
    batch: integer({
      description: 'How many contacts a request carries at most; as many as the platform takes when left out.',
      helpValue: 'N',
      min: 1,
    }),
    resume: boolean({ description: 'Go on with an import that was interrupted; only what is missing is sent.' }),
    progress: option({
      description:
        'How to tell how far it is, on stderr: a bar at a terminal (bar: also with --json), or a line of JSON for every batch that is in.',
      options: progressKinds,
      default: 'auto' as const,
    })(),
    'dry-run': boolean({ description: 'Read the file and tell what would be sent; send nothing.' }),
  }

  async run(): Promise<ImportResult> {
    const { args, flags } = await this.parse(ContactsImport)
    const { file } = await this.collect({ file: lineField(args.file, 'FILE', 'vCard file') }, flags)
    if (args.import !== undefined && !flags.resume) {
      throw new UsageError(`To go on with the import ${args.import}, add --resume.`)
    }
    const cards = await openCards(file)
    const context = await this.open(flags)
    if (flags['dry-run']) {
      const preview = await previewImport(context, cards)
      return this.tell(preview, printPreview(preview))
    }
    await this.agree(context, flags)
    const { limits } = await context.client.meta.get()
    const surveyed = await surveyFile(file, limits)
    const result = await this.send(context, cards, surveyed, { ...flags, importId: args.import })
    return this.tell(result, printImport(result))
  }

  private async send(
    context: Context,
    cards: Cards,
    file: SurveyedFile | undefined,
    { resume, importId, batch, progress: kind }: ImportFlags & { importId: string | undefined },
  ): Promise<ImportResult> {
    if (resume && !file) throw new UsageError('Only a file can be resumed, for it is read again. Name the file.')
    const unfinished = resume && file ? await findUnfinished(context, { importId, file, batch }) : undefined
    const teller = tellProgress(kind, this.jsonEnabled(), file?.entries)
    let last: ImportProgress | undefined
    const onProgress = (progress: ImportProgress) => {
      last = progress
      teller.tell(progress)
    }
    const standing = () => {
      teller.clear()
      return printStanding(last, file?.path)
    }
    try {
      return await interruptible(standing, () =>
        importContacts(context, cards, { file, batch, unfinished, onProgress }),
      )
    } catch (error) {
      if (last) this.note(standing())
      throw error
    } finally {
      teller.clear()
    }
  }

  /** Sees to it that something may be done with the contacts, before any of them is sent. */
  private async agree(context: Context, flags: ImportFlags): Promise<void> {
    const given = await readImportConsents(context)
    const wanted = { keep: flags.consent && !given.keep, match: flags.match && !given.match }
    if (wanted.keep) await this.give(context, 'keep')
    if (wanted.match) await this.give(context, 'match')
    if (given.keep || given.match || wanted.keep || wanted.match) return
    if (!this.isInteractive(flags)) throw new ConsentMissingError()
    const kept = await this.ask(context, 'keep', 'Do you agree that the contacts are kept?')
    const matched = await this.ask(context, 'match', 'Do you agree that it is looked for who of them is here?')
    if (!kept && !matched) throw new ConsentMissingError()
  }

  private async ask(context: Context, which: keyof typeof importPurposes, question: string): Promise<boolean> {
    const purpose = await readImportPurpose(context, which)
    this.note(`\n${printNotice(purpose)}`)
    const agreed = await (await loadPrompts()).agreement(question)
    if (agreed) await giveConsent(context, purpose, { explicit: false })
    return agreed
  }

  private async give(context: Context, which: keyof typeof importPurposes): Promise<void> {
    const purpose = await readImportPurpose(context, which)
    this.note(
      `${printNotice(purpose)}\nYou agree to this; withdraw with \`${this.config.bin} consent withdraw ${purpose.id}\`.`,
    )
    await giveConsent(context, purpose, { explicit: false })
  }
}
