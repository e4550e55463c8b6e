import type { Experience } from '@pianeojobs/sdk/contract'
import { addExperience } from '../actions/experience/add.ts'
import { listExperiences } from '../actions/experience/list.ts'
import { updateExperience } from '../actions/experience/update.ts'
import { type ExperienceFlags, readExperience, readNewExperience } from '../input/experience-flags.ts'
import { audienceNames } from '../print/audience-names.ts'
import { experienceTime, printExperience } from '../print/experience.ts'
import { spoken } from './spoken.ts'
import type { Part } from './stage.ts'

const dates = 'as 1843, 1843-08 or 1843-08-28'

/** Adds an experience, question by question (P1.3). */
export const addOne: Part = async ({ context, dialogue }) => {
  const title = await dialogue.ask('What did you do')
  const organization = await dialogue.ask('Where, the name of the organization')
  const start = await dialogue.ask(`When did it begin, ${dates}`)
  const end = await dialogue.askOptional(`When did it end, ${dates}; empty while it goes on`)
  const entry = readNewExperience({ title, organization, start, end: end ?? '' })
  dialogue.say('Added.', spoken(printExperience(await addExperience(context, entry))))
}

const fields = [
  { label: 'What you did', value: 'title', hint: '' },
  { label: 'Where', value: 'organization', hint: '' },
  { label: 'When it began', value: 'start', hint: `, ${dates}` },
  { label: 'When it ended', value: 'end', hint: `, ${dates}` },
  { label: 'What it was about', value: 'summary', hint: '' },
] as const satisfies readonly { readonly label: string; readonly value: keyof ExperienceFlags; readonly hint: string }[]

/** Changes one field of an experience. */
export const changeOne: Part = async ({ context, dialogue }) => {
  const experiences = await listExperiences(context)
  const one = await dialogue.choose(
    'Which experience',
    experiences.map((value) => ({ label: nameOf(value), value })),
  )
  const field = await dialogue.choose(
    'What of it',
    fields.map((value) => ({ label: value.label, value })),
  )
  const text = await dialogue.ask(`${field.label}${field.hint}`)
  const saved = await updateExperience(context, one.id, readExperience({ [field.value]: text }))
  dialogue.say('Saved.', spoken(printExperience(saved)))
}

function nameOf(one: Experience): string {
  return `${one.title}, ${one.organization.name}, ${experienceTime(one)}; read by ${audienceNames[one.audience]}`
}
