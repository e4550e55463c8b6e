import { giveConsent } from '../actions/consent/give.ts'
import { importContacts } from '../actions/contacts/import.ts'
import { type importPurposes, readImportConsents, readImportPurpose } from '../actions/contacts/import-consents.ts'
import { listMatches, type Match } from '../actions/contacts/matches.ts'
import { openCards } from '../actions/contacts/open-cards.ts'
import { previewImport } from '../actions/contacts/preview-import.ts'
import type { ImportProgress } from '../actions/contacts/running-import.ts'
import { surveyFile } from '../actions/contacts/survey-file.ts'
import { readLimits } from '../actions/limits.ts'
import { expandHome } from '../files/expand-home.ts'
import { interruptible } from '../interruptible.ts'
import { printNotice } from '../print/consent.ts'
import { count } from '../print/count.ts'
import { printImport, printPreview, printStanding } from '../print/import.ts'
import type { Part, Stage } from './stage.ts'

/** Imports a vCard file: what would be sent, both consents, each on its own, then how it ended (P2.1). */
export const importFile: Part = async (stage) => {
  const { context, dialogue } = stage
  const path = expandHome(await dialogue.ask('vCard file, as in ~/contacts.vcf'))
  dialogue.say(printPreview(await previewImport(context, await openCards(path))))
  const given = await readImportConsents(context)
  const kept = given.keep || (await agreed(stage, 'keep', 'Do you agree that the contacts are kept?'))
  const matched =
    given.match || (await agreed(stage, 'match', 'Do you agree that it is looked for who of them is here?'))
  if (!kept && !matched) {
    dialogue.say('You agreed to neither, so nothing was sent.')
    return
  }
  const file = await surveyFile(path, await readLimits(context))
  let last: ImportProgress | undefined
  const onProgress = (progress: ImportProgress) => {
    if (progress.batch) dialogue.say(`${progress.sent} of ${count(file?.entries ?? progress.sent, 'contact')} sent.`)
    last = progress
  }
  const cards = await openCards(path)
  const result = await interruptible(
    () => printStanding(last, file?.path),
    () => importContacts(context, cards, { file, onProgress }),
  )
  dialogue.say(printImport({ ...result, matches: [] }))
  sayMatches(stage, result.matches)
}

/** Who of the contacts is here. */
export const hearMatches: Part = async (stage) => sayMatches(stage, await listMatches(stage.context))

function sayMatches({ dialogue }: Stage, matches: readonly Match[]): void {
  dialogue.say(
    matches.length === 0
      ? 'Nobody of them is here and can be found. Nobody was told that you looked.'
      : `${count(matches.length, 'of them is', 'of them are')} here.`,
    ...matches.map(({ name, handle, headline }) => [name, `handle ${handle}`, headline].filter(Boolean).join(', ')),
  )
}

async function agreed(stage: Stage, which: keyof typeof importPurposes, question: string): Promise<boolean> {
  const { context, dialogue } = stage
  const purpose = await readImportPurpose(context, which)
  dialogue.say(printNotice(purpose))
  if (!(await dialogue.agree(question))) return false
  await giveConsent(context, purpose, { explicit: false })
  return true
}
