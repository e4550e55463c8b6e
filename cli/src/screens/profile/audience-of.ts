import type { Audience, ProfileField, VisibilityMap } from '@pianeojobs/sdk/contract'
import type { AudienceTarget } from '../../actions/profile/audience.ts'
import { audiences } from '../../input/audience.ts'

/** Who can read a part of the profile, and who else could. */
export interface RowAudience {
  readonly target: AudienceTarget
  /** What was chosen; null when it follows others of its kind. */
  readonly chosen: Audience | null
  /** Who can read it, as things stand. */
  readonly now: Audience
  /** What can be chosen, widest first; nothing when it cannot be changed. */
  readonly choices: readonly (Audience | null)[]
}

/** Who can read a field: never more than its kind allows. */
export function audienceOfField(field: ProfileField, { fields }: VisibilityMap): RowAudience | undefined {
  const found = fields[field]
  if (!found) return undefined
  const { audience, maxAudience, forced } = found
  return {
    target: { kind: 'field', field },
    chosen: audience,
    now: audience,
    choices: forced ? [] : audiences.slice(audiences.indexOf(maxAudience)),
  }
}

interface WithAudience {
  readonly id: string
  readonly audience: Audience
  readonly visibility: Audience | null
}

/** Who can read one experience, photo or video: as others of its kind, unless something else was chosen. */
export function audienceOfEntry(kind: 'experience' | 'media', { id, audience, visibility }: WithAudience): RowAudience {
  return { target: { kind, id }, chosen: visibility, now: audience, choices: [null, ...audiences] }
}

/** As it stands beside what it is about. */
export function audienceWords({ now, chosen, choices }: RowAudience): string {
  if (choices.length === 0) return `${now}, always`
  return chosen !== null && choices.includes(null) ? `${now}, own` : now
}
