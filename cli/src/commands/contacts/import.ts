import { string } from '@oclif/core/args'
import { boolean, integer } from '@oclif/core/flags'
import { giveConsent } from '../../actions/consent/give.ts'
import { type ImportProgress, type ImportResult, importContacts, tryImport } from '../../actions/contacts/import.ts'
import { type importPurposes, readImportConsents, readImportPurpose } from '../../actions/contacts/import-consents.ts'
import { openCards } from '../../actions/contacts/open-cards.ts'
import { ApiCommand, type GlobalFlags } from '../../api-command.ts'
import type { Context } from '../../context.ts'
import { ConsentMissingError } from '../../errors/consent-missing-error.ts'
import { loadPrompts } from '../../input/prompts.ts'
import { interruptible } from '../../interruptible.ts'
import { printNotice } from '../../print/consent.ts'
import { printImport, printStanding } from '../../print/import.ts'

/** After so many cards a person sees that it goes on. */
const noted = 5_000

interface ImportFlags extends GlobalFlags {
  readonly consent: boolean
  readonly match: boolean
}

export default class ContactsImport extends ApiCommand {
  static override summary = 'Import a vCard file: keep its contacts, see who of them is here, or both.'

  static override description =
    'The file is read on this computer; photos, birthdays and postal addresses never leave it. Nobody in it is invited, written to or told.'

  static override examples = [
    '<%= config.bin %> <%= command.id %> contacts.vcf',
    '<%= config.bin %> <%= command.id %> contacts.vcf --consent --match',
    '<%= config.bin %> <%= command.id %> - --dry-run < contacts.vcf',
  ]

  static override args = { file: string({ description: 'The vCard file (.vcf) of any version; - is stdin.' }) }

  static override flags = {
    consent: boolean({ description: 'You agree that the contacts are kept for you (contacts.import).' }),
    match: boolean({ description: 'You agree that it is looked for who of them is here (contacts.matching).' }),
    batch: integer({
      description: 'How many contacts a request carries at most.',
      helpValue: 'N',
      default: 500,
      min: 1,
    }),
    'dry-run': boolean({ description: 'Read the file and tell what would be sent; send nothing.' }),
  }

  async run(): Promise<ImportResult> {
    const { args, flags } = await this.parse(ContactsImport)
    const { file } = await this.collect(
      { file: { given: args.file || undefined, usage: 'FILE', ask: (prompts) => prompts.line('vCard file') } },
      flags,
    )
    const cards = await openCards(file)
    const context = await this.open(flags)
    if (flags['dry-run']) {
      const tried = await tryImport(context, cards)
      return this.tell(tried, printImport(tried))
    }
    await this.agree(context, flags)
    let progress: ImportProgress | undefined
    const result = await interruptible(
      () => printStanding(progress),
      () =>
        importContacts(context, cards, {
          batch: flags.batch,
          onProgress: (now) => {
            const steps = Math.floor(now.sent / noted) - Math.floor((progress?.sent ?? 0) / noted)
            progress = now
            if (steps > 0) this.note(`${now.sent} cards sent…`)
          },
        }),
    ).catch((error) => {
      if (progress) this.note(printStanding(progress))
      throw error
    })
    return this.tell(result, printImport(result))
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
