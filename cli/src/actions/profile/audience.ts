import type { Audience, ExperienceId, MediaId, ProfileField } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { updateExperience } from '../experience/update.ts'
import { updateMedia } from '../media/update.ts'
import { changeVisibility } from './visibility.ts'

/** A part of a profile that has an audience of its own: a field, an experience, a photo or video. */
export type AudienceTarget =
  | { readonly kind: 'field'; readonly field: ProfileField }
  | { readonly kind: 'experience'; readonly id: ExperienceId }
  | { readonly kind: 'media'; readonly id: MediaId }

/** Who is to read a part of a profile; null returns it to what holds for its kind. */
export interface AudienceChoice {
  readonly target: AudienceTarget
  readonly audience: Audience | null
}

/** Changes who can read a part of the profile, at once (P4.2, P4.4). */
export async function chooseAudience(context: Context, { target, audience }: AudienceChoice): Promise<void> {
  switch (target.kind) {
    case 'field':
      await changeVisibility(context, { [target.field]: audience }, { dryRun: false })
      return
    case 'experience':
      await updateExperience(context, target.id, { visibility: audience })
      return
    case 'media':
      await updateMedia(context, target.id, { visibility: audience })
  }
}

/** The command that does the same, word by word. */
export function audienceLine({ target, audience }: AudienceChoice): readonly string[] {
  return target.kind === 'field'
    ? ['profile', 'visibility', `${target.field}=${audience ?? ''}`]
    : [target.kind, 'update', target.id, '--visibility', audience ?? '']
}
