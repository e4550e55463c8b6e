import type { ProblemError } from '@pianeojobs/sdk'
import type { Profile, ProfilePatch } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { annotate } from '../../edit/annotate.ts'
import { type EditableProfile, editableFields, fieldText, profileText } from '../../edit/profile-text.ts'
import { changesOf, readProfileText, type TextError } from '../../edit/read-profile-text.ts'

/** How an edit ended: the profile as it is now, nothing, or a text that was not accepted and left at that. */
export type Edited =
  | { readonly kind: 'changed'; readonly profile: Profile }
  | { readonly kind: 'unchanged'; readonly profile: Profile }
  | { readonly kind: 'abandoned'; readonly profile: Profile }

/**
 * Lets a person edit their profile as a text, again and again until the platform accepts it or they leave it (P5.3).
 * After a refusal the text comes back with what is wrong beside each field; after a change by somebody else with theirs
 * beside mine.
 *
 * @param edit shows a text and gives it back as it was left.
 * @throws ProblemError for a refusal that no edit can mend.
 */
export async function editProfile({ client }: Context, edit: (text: string) => Promise<string>): Promise<Edited> {
  let { data: base, etag } = await client.profile.get().withResponse()
  let text = profileText(base)
  for (let first = true; ; first = false) {
    const edited = await edit(text)
    if (edited === text || edited.trim() === '') return { kind: first ? 'unchanged' : 'abandoned', profile: base }
    const reading = readProfileText(edited)
    if ('errors' in reading) {
      text = annotate(edited, reading.errors)
      continue
    }
    const patch = changesOf(reading.fields, base)
    if (Object.keys(patch).length === 0) return { kind: 'unchanged', profile: base }
    try {
      return { kind: 'changed', profile: await client.profile.update(patch, { ifMatch: etag! }) }
    } catch (error) {
      const refusal = await refusalOf(error)
      if (refusal.slug === 'precondition-failed') {
        const mine = base
        ;({ data: base, etag } = await client.profile.get().withResponse())
        text = conflictText(patch, mine, base)
      } else {
        text = annotate(edited, errorsOf(refusal))
      }
    }
  }
}

/** A refusal that another text can mend; @throws everything else. */
async function refusalOf(error: unknown): Promise<ProblemError> {
  const { isProblem } = await import('@pianeojobs/sdk')
  if (isProblem(error) && [409, 412, 422].includes(error.status)) return error
  throw error
}

function errorsOf({ slug, fieldErrors, problem }: ProblemError): readonly TextError[] {
  if (fieldErrors.length > 0) return fieldErrors
  const pointer = slug === 'handle-unavailable' ? '/handle' : ''
  const suggestion = 'suggestion' in problem ? ` Free is ${problem.suggestion}.` : ''
  return [{ pointer, detail: problem.detail + suggestion }]
}

/** What was edited above what is there now, with what somebody else made of the same fields beside it. */
function conflictText(patch: ProfilePatch, before: EditableProfile, theirs: EditableProfile): string {
  const both = editableFields.filter((name) => name in patch && fieldText(name, theirs) !== fieldText(name, before))
  const notes = both.map((name) => ({
    pointer: `/${name}`,
    detail: `Changed meanwhile. Theirs:\n${fieldText(name, theirs)}`,
  }))
  const told = 'The profile was changed meanwhile. To send yours as it stands below, delete this line and save.'
  return annotate(profileText({ ...theirs, ...(patch as Partial<EditableProfile>) }), [
    { pointer: '', detail: told },
    ...notes,
  ])
}
