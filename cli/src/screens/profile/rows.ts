import type { Experience } from '@pianeojobs/sdk/contract'
import type { OwnProfile } from '../../actions/profile/own.ts'
import type { Screen } from '../../app/screen.ts'
import { count } from '../../print/count.ts'
import { experienceTime } from '../../print/experience.ts'
import { audienceOfEntry, audienceOfField, type RowAudience } from './audience-of.ts'
import { type Field, fieldsOf } from './fields.ts'

/** A row of the profile: what it is, what stands in it, and who sees it. */
export interface ProfileRow {
  readonly key: string
  readonly label: string
  /** What stands in it; empty when nothing does. */
  readonly value: string
  /** What stands there instead of nothing. */
  readonly empty: string
  readonly audience?: RowAudience | undefined
  /** What Enter edits. */
  readonly field?: Field
  /** Where Enter leads. */
  readonly to?: Screen
  readonly experience?: Experience
}

/** Everything of a profile, in the order in which it is read. */
export function rowsOf(own: OwnProfile): readonly ProfileRow[] {
  const { profile, visibility } = own
  const current = profile.experiences.filter(({ end }) => end === null)
  const past = profile.experiences.filter(({ end }) => end !== null)
  return [
    ...fieldsOf(own).map((field): ProfileRow => {
      const another = field.key === `links.${profile.links.length}`
      return {
        key: field.key,
        label: field.label,
        value: shown(field, own),
        empty: another ? '+ Add a link' : '(none)',
        audience: another && profile.links.length > 0 ? undefined : audienceOfField(field.field, visibility),
        field,
      }
    }),
    ...besides(own),
    kind('currentExperience', 'Current', current, own),
    ...current.map(experienceRow),
    kind('pastExperience', 'Past', past, own),
    ...past.map(experienceRow),
    { key: 'add', label: '', value: '', empty: '+ Add an experience', to: { name: 'experience' } },
  ]
}

function shown(field: Field, own: OwnProfile): string {
  const text = field.textOf(own)
  return field.key === 'location.country' ? countryLine(text) : text
}

/** A country by its code, and by its name where that is known. */
function countryLine(code: string): string {
  if (!/^[A-Za-z]{2}$/.test(code)) return code
  const name = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code.toUpperCase())
  return name ? `${code.toUpperCase()} · ${name}` : code
}

/** What is edited elsewhere, but has its audience here. */
function besides({ profile, media, account, visibility }: OwnProfile): readonly ProfileRow[] {
  const videos = media.filter(({ kind }) => kind === 'video').length
  const photo = media.find(({ id }) => id === profile.photoId)
  return [
    {
      key: 'photo',
      label: 'Photo',
      value: photo?.alt ?? '',
      empty: '(none)',
      audience: audienceOfField('photo', visibility),
      to: { name: 'photos' },
    },
    {
      key: 'videos',
      label: 'Videos',
      value: videos > 0 ? count(videos, 'video') : '',
      empty: '(none)',
      audience: audienceOfField('videos', visibility),
      to: { name: 'photos' },
    },
    {
      key: 'email',
      label: 'E-mail',
      value: account.email,
      empty: '',
      audience: audienceOfField('email', visibility),
    },
  ]
}

function kind(
  field: 'currentExperience' | 'pastExperience',
  label: string,
  entries: readonly Experience[],
  { visibility }: OwnProfile,
): ProfileRow {
  return {
    key: field,
    label,
    value: entries.length > 0 ? count(entries.length, 'experience') : '',
    empty: '(no experience)',
    audience: audienceOfField(field, visibility),
  }
}

function experienceRow(experience: Experience): ProfileRow {
  const { id, title, organization } = experience
  return {
    key: id,
    label: '',
    value: `${title}, ${organization.name}  ${experienceTime(experience)}`,
    empty: '',
    audience: audienceOfEntry('experience', experience),
    to: { name: 'experience', id },
    experience,
  }
}

/** Whoever has no headline begins there: it is all that publishing needs. */
export function startOf(own: OwnProfile): number {
  return own.profile.headline ? 0 : rowsOf(own).findIndex(({ key }) => key === 'headline')
}

/** What helps while a field is typed: of a country, its name as soon as it is known. */
export function hintOf({ field, text }: { readonly field: Field; readonly text: string }): string {
  const line = field.key === 'location.country' ? countryLine(text) : text
  return line === text ? field.hint : line
}
