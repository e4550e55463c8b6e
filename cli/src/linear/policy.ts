import type { PolicyVersion } from '@pianeojobs/sdk/contract'
import { acceptPolicy } from '../actions/policy/accept.ts'
import { readPendingPolicy } from '../actions/policy/pending.ts'
import { showPolicy } from '../actions/policy/show.ts'
import { cleanLine } from '../print/clean.ts'
import { printAcceptance, printPendingPolicy } from '../print/policy.ts'
import type { Part, Stage } from './stage.ts'

/** The policy in force, section by section (P11.1). */
export const readPolicy: Part = async (stage) => {
  await readSections(stage, await showPolicy(stage.context))
}

/** The policy that waits for acceptance: what it changes, all of it, and whether it is accepted (P11.3). */
export const acceptPending: Part = async (stage) => {
  const { context, dialogue } = stage
  const pending = await readPendingPolicy(context)
  dialogue.say(printPendingPolicy(pending))
  await readSections(stage, pending.current)
  if (!(await dialogue.agree(`Do you accept version ${pending.current.version}?`))) {
    dialogue.say('It is not accepted. You can read it again at any time.')
    return
  }
  dialogue.say(printAcceptance(await acceptPolicy(context, pending.current)))
}

/** Reads one section after the other, until the person has read enough. */
export async function readSections({ dialogue }: Stage, policy: PolicyVersion): Promise<void> {
  const { title, version, sections } = policy
  dialogue.say(`${cleanLine(title)}, version ${version}, in ${sections.length} sections.`)
  const options = [
    ...sections.map((section) => ({ label: section.title, value: [section] })),
    { label: 'All of it', value: sections },
    { label: 'Go on', value: undefined },
  ]
  for (;;) {
    const chosen = await dialogue.choose('Which section', options)
    if (chosen === undefined) return
    for (const { number, title: heading, passages } of chosen) {
      dialogue.say(`Section ${number}. ${heading}`, ...passages.map(({ id, text }) => `${id}: ${text}`))
    }
  }
}
