import { cancelErasure, scheduleErasure } from '../actions/data/erase.ts'
import { readErasure } from '../actions/data/erasure.ts'
import { printCancelled, printScheduled } from '../print/erasure.ts'
import { erasureParts } from '../print/erasure-parts.ts'
import type { Part } from './stage.ts'

/** What an erasure would do; it is scheduled by the typed address, and taken back by one answer (P5.2, G17). */
export const erase: Part = async ({ context, dialogue }) => {
  const { email, scheduled, preview } = await readErasure(context)
  if (scheduled) {
    dialogue.say(printScheduled(scheduled))
    if (!(await dialogue.agree('Do you want to keep your account after all?'))) return
    return dialogue.say(printCancelled(await cancelErasure(context)))
  }
  dialogue.say('If you had your account erased now. Nothing happens yet.')
  for (const { heading, texts } of erasureParts(preview)) dialogue.say(`${heading}:`, ...texts)
  dialogue.say(`To have all this erased, type the address of your account: ${email}. An empty answer goes back.`)
  const confirmed = await dialogue.ask('Address')
  dialogue.say(printScheduled(await scheduleErasure(context, { graceDays: undefined, confirmed })))
}
