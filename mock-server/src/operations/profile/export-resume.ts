import type { Handler } from '../../pipeline/handler.ts'
import { personJsonLd } from '../../platform/people/person-json-ld.ts'
import { personMarkdown } from '../../platform/people/person-markdown.ts'
import { personResume } from '../../platform/people/person-resume.ts'
import { personVCard } from '../../platform/people/person-vcard.ts'
import { requirePerson } from '../../platform/people/require-person.ts'
import { type VisibleProfile, visibleTo } from '../../platform/visibility/visible-to.ts'

export const exportResume: Handler<'exportResume'> = ({ actor, query, world, preferred }) => {
  const person = requirePerson(world.read(), actor.accountId)
  const profile = visibleTo(person, query.as ?? 'self')
  const type = preferred()
  if (type === 'application/json') return { status: 200, body: personResume(profile, person.profile.updatedAt) }
  return { status: 200, headers: { 'Content-Type': type }, body: representations[type]!(profile) }
}

/** What the profile is written as beside JSON Resume, by media type. */
const representations: Readonly<Record<string, (profile: VisibleProfile) => Record<string, unknown> | string>> = {
  'application/ld+json': personJsonLd,
  'text/markdown': personMarkdown,
  'text/vcard': personVCard,
}
