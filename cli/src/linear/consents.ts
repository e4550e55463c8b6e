import { listDecisions } from '../actions/consent/decisions.ts'
import { giveConsent } from '../actions/consent/give.ts'
import { consentHistory } from '../actions/consent/history.ts'
import { withdrawConsent } from '../actions/consent/withdraw.ts'
import { printGiven, printNotice, printWithdrawal } from '../print/consent.ts'
import { consentChannels } from '../print/consent-history.ts'
import { consentSince, consentStates } from '../print/consent-state.ts'
import { count } from '../print/count.ts'
import type { Part, Stage } from './stage.ts'

/** Every purpose that rests on consent; one is heard, then agreed to or withdrawn from by one answer (G7.3). */
export const decide: Part = async (stage) => {
  const { context, dialogue } = stage
  const decisions = await listDecisions(context)
  const chosen = await dialogue.choose('Which one', [
    ...decisions.map((value) => ({
      label: [`${value.purpose.title}: ${consentStates[value.consent.state]}`, consentSince(value.consent)]
        .filter(Boolean)
        .join(' since '),
      value,
    })),
    { label: 'The history of all of them', value: undefined },
  ])
  if (!chosen) return history(stage)
  const { consent, purpose } = chosen
  dialogue.say(printNotice(purpose))
  if (consent.state === 'given') {
    if (!(await dialogue.agree('You agree to this. Do you withdraw?'))) return dialogue.say('You still agree.')
    return dialogue.say(printWithdrawal(await withdrawConsent(context, purpose)))
  }
  const question = purpose.explicit ? 'Do you agree to this expressly?' : 'Do you agree to this?'
  if (!(await dialogue.agree(question))) return dialogue.say('You do not agree. Nothing changed.')
  dialogue.say(printGiven(await giveConsent(context, purpose, { explicit: purpose.explicit })))
}

async function history({ context, dialogue }: Stage): Promise<void> {
  const { events } = await consentHistory(context, { verify: true })
  dialogue.say(
    events.length === 0
      ? 'You have decided about no consent yet.'
      : `${count(events.length, 'act')}, the newest first. None was changed, left out or moved.`,
    ...events.map(
      ({ at, state, purposeId, noticeVersion, channel }) =>
        `${at.slice(0, 16).replace('T', ' ')}: ${consentStates[state]}, ${purposeId}, notice version ${noticeVersion}, by ${consentChannels[channel]}`,
    ),
  )
}
