import type { Handler } from '../../pipeline/handler.ts'
import { requirePerson } from '../../platform/people/require-person.ts'
import { replaceSection } from '../../platform/profile/replace-section.ts'
import { sectionOf } from '../../platform/profile/sections-of.ts'
import { owned } from '../../platform/table.ts'
import { profileEtag } from './profile-etag.ts'

export const replaceProfileSection: Handler<'replaceProfileSection'> = ({
  actor,
  params,
  body,
  world,
  env,
  ifMatch,
}) => {
  const { accountId } = actor
  const { section, person } = world.write((state) => {
    ifMatch(sectionOf(owned(state.sections, accountId), params.section))
    const [next, section] = replaceSection(state, { accountId, name: params.section, section: body }, env)
    return [next, { section, person: requirePerson(next, accountId) }]
  })
  return { status: 200, headers: profileEtag(person), body: section }
}
