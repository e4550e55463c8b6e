import type { Exposure, VisibilityChange, VisibilityPatch } from '@pianeojobs/sdk/contract'
import type { ProfileRow } from '../profile/profile-row.ts'
import { audienceOf } from './audience-of.ts'
import { breadth } from './breadth.ts'
import { profileFields } from './field-rules.ts'

/** What a change of audiences would do: the profile after it, who gains and loses sight of what, and the way back. */
export interface VisibilityPlan extends Pick<VisibilityChange, 'exposes' | 'hides' | 'undo'> {
  readonly profile: ProfileRow
}

/** Works out a change of audiences; null returns a field to its default. Whether it is allowed is not asked here. */
export function planVisibility(profile: ProfileRow, patch: VisibilityPatch): VisibilityPlan {
  const audiences = { ...profile.audiences }
  const undo: VisibilityPatch = {}
  const moved: Exposure[] = []
  for (const field of profileFields) {
    const wanted = patch[field]
    const chosen = profile.audiences[field] ?? null
    if (wanted === undefined || wanted === chosen) continue
    undo[field] = chosen
    if (wanted === null) delete audiences[field]
    else audiences[field] = wanted
    moved.push({ field, from: audienceOf(profile, field), to: audienceOf({ audiences }, field) })
  }
  return {
    profile: { ...profile, audiences },
    exposes: moved.filter(({ from, to }) => breadth(to) > breadth(from)),
    hides: moved.filter(({ from, to }) => breadth(to) < breadth(from)),
    undo,
  }
}
