import type { Profile } from '@pianeojobs/sdk/contract'
import { previewPublication, publishProfile } from '../actions/profile/publish.ts'
import { setProfile } from '../actions/profile/set.ts'
import { showProfile } from '../actions/profile/show.ts'
import { unpublishProfile } from '../actions/profile/unpublish.ts'
import { changeVisibility, showVisibility } from '../actions/profile/visibility.ts'
import { audiences } from '../input/audience.ts'
import { profileFields } from '../input/profile-field.ts'
import { audienceNames } from '../print/audience-names.ts'
import { experienceTime } from '../print/experience.ts'
import { profileFieldNames } from '../print/profile-field-names.ts'
import { printPreview, printPublication } from '../print/publication.ts'
import { printVisibilityChange } from '../print/visibility.ts'
import { addOne, changeOne } from './experience.ts'
import { spoken } from './spoken.ts'
import type { Part } from './stage.ts'

/** What the profile says, and what can be done about it. */
export const editProfile: Part = async (stage) => {
  const { context, dialogue } = stage
  const profile = await showProfile(context)
  dialogue.say(...told(profile))
  const part = await dialogue.choose<Part>('What do you want to change', [
    { label: 'The headline', value: headline },
    { label: 'The summary', value: summary },
    { label: 'Add an experience', value: addOne },
    ...(profile.experiences.length > 0 ? [{ label: 'Change an experience', value: changeOne }] : []),
    { label: 'Who sees which part', value: visibility },
    profile.published
      ? { label: 'Take it back from the public', value: unpublish }
      : { label: 'Publish it', value: publish },
  ])
  await part(stage)
}

function told({ headline: line, summary: text, experiences, published, displayName }: Profile): readonly string[] {
  return [
    `The profile of ${displayName}. It is ${published ? 'published' : 'not published: nobody else sees it'}.`,
    `Headline: ${line ?? 'none yet'}`,
    `Summary: ${text ?? 'none yet'}`,
    ...experiences.map(
      (one) =>
        `Experience: ${one.title}, ${one.organization.name}, ${experienceTime(one)}; read by ${audienceNames[one.audience]}`,
    ),
  ]
}

const headline: Part = async ({ context, dialogue }) => {
  await setProfile(context, { headline: await dialogue.ask('Headline') })
  dialogue.say('The headline is saved.')
}

const summary: Part = async ({ context, dialogue }) => {
  await setProfile(context, { summary: await dialogue.ask('Summary') })
  dialogue.say('The summary is saved.')
}

/** Field by field, who reads it and who could at most (P4.2, P4.4). */
const visibility: Part = async ({ context, dialogue }) => {
  const { fields, note } = await showVisibility(context)
  dialogue.say(note)
  const options = profileFields.flatMap((field) => {
    const one = fields[field]
    if (!one) return []
    const label = `${profileFieldNames[field]}: ${audienceNames[one.audience]}${one.forced ? ', always' : ''}`
    return [{ label, value: { field, maxAudience: one.maxAudience } }]
  })
  const { field, maxAudience } = await dialogue.choose('Which part', options)
  const allowed = audiences.slice(audiences.indexOf(maxAudience))
  const audience = await dialogue.choose(
    `Who reads ${profileFieldNames[field]}`,
    allowed.map((value) => ({ label: audienceNames[value], value })),
  )
  dialogue.say(printVisibilityChange(await changeVisibility(context, { [field]: audience }, { dryRun: false })))
}

const publish: Part = async ({ context, dialogue }) => {
  const preview = await previewPublication(context)
  dialogue.say(spoken(printPreview(preview)))
  if (!(await dialogue.agree('Publish exactly this?'))) {
    dialogue.say('Nothing was published.')
    return
  }
  dialogue.say(printPublication(await publishProfile(context, preview.fields)))
}

const unpublish: Part = async ({ context, dialogue }) => {
  dialogue.say(printPublication(await unpublishProfile(context)))
}
