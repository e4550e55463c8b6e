import type {
  Audience,
  PartialDate,
  ProfileSection,
  ProfileSectionName,
  ProfileSections,
} from '@pianeojobs/sdk/contract'
import { profileFieldNames } from './profile-field-names.ts'
import { printTable } from './table.ts'

/** Members that say more of an entry on its line. */
const details = [
  'degree',
  'area',
  'level',
  'fluency',
  'issuer',
  'awarder',
  'publisher',
  'entity',
  'type',
  'text',
] as const

/** What an entry of a section may have, whichever section it is. */
export interface SectionEntry extends Readonly<Partial<Record<(typeof details)[number], string>>> {
  readonly name?: string
  readonly title?: string
  readonly institution?: string
  readonly organization?: { readonly name: string }
  readonly date?: PartialDate
  readonly start?: PartialDate
  readonly end?: PartialDate
  readonly visibility?: Audience | null
}

/** A section, for people: one entry a line. */
export function printSection({ section, items }: ProfileSection): string {
  const name = profileFieldNames[section]
  if (items.length === 0) return `${name}: nothing yet. Fill it with \`pianeo profile section set ${section} FILE\`.`
  const rows = (items as readonly SectionEntry[]).map((entry) => [
    time(entry),
    entryName(entry),
    [entry.organization?.name, ...details.map((detail) => entry[detail])].filter(Boolean).join(', '),
    entry.visibility ?? 'as the section',
  ])
  return `${name}\n${printTable(['TIME', 'WHAT', '', 'READ BY'], rows)}`
}

/** Every section that has entries, for people. */
export function printSections(sections: ProfileSections): string {
  const filled = Object.entries(sections).filter(([, items]) => items.length > 0)
  if (filled.length === 0)
    return 'No section has anything yet. Fill one with `pianeo profile section set SECTION FILE`.'
  return filled.map(([section, items]) => printSection({ section, items } as ProfileSection)).join('\n\n')
}

/** The entries of a section on one line. */
export function sectionLine(entries: readonly SectionEntry[]): string {
  return entries.map(entryName).join('; ')
}

/** The sections that have entries, each with them on one line. */
export function sectionLines(
  sections: Readonly<Partial<Record<ProfileSectionName, readonly SectionEntry[]>>>,
): (readonly [name: string, entries: string])[] {
  return Object.entries(sections).map(([section, entries]) => {
    return [profileFieldNames[section as ProfileSectionName], sectionLine(entries)] as const
  })
}

function entryName({ name, title, institution }: SectionEntry): string {
  return name ?? title ?? institution ?? ''
}

function time({ date, start, end }: SectionEntry): string {
  return date ?? [start, end].filter((part) => part !== undefined).join(' – ')
}
