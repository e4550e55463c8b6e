import type { ProfileSection, ProfileSectionName } from '@pianeojobs/sdk/contract'
import { UsageError } from '../errors/usage-error.ts'
import { readText } from '../files/read-text.ts'
import { cleanLine } from '../print/clean.ts'
import type { Field } from './collect.ts'
import { lineField } from './line-field.ts'

const sections: Readonly<Record<ProfileSectionName, true>> = {
  education: true,
  skills: true,
  languages: true,
  certifications: true,
  projects: true,
  volunteering: true,
  awards: true,
  publications: true,
  interests: true,
  references: true,
}

/** Every section of a profile, in the order in which they are shown. */
export const sectionNames = Object.keys(sections) as readonly ProfileSectionName[]

/** More than any section can be; a file named by mistake ends here. */
const limit = 4_000_000

/** A section as a field. */
export function sectionField(given: string | undefined): Field<string> {
  return lineField(given, 'SECTION', `Section (${sectionNames.join(', ')})`)
}

/** A section by its name; @throws UsageError for another, naming those there are. */
export function readSectionName(text: string): ProfileSectionName {
  if ((sectionNames as readonly string[]).includes(text)) return text as ProfileSectionName
  throw new UsageError(`There is no section "${cleanLine(text)}". There is: ${sectionNames.join(', ')}.`)
}

/**
 * The section in a file of JSON: a list of its entries, or what `profile section show --json` printed.
 *
 * @param path `-` is stdin.
 * @throws UsageError when it cannot be read or is neither.
 */
export async function readSectionFile(section: ProfileSectionName, path: string): Promise<ProfileSection> {
  const name = path === '-' ? 'What came on stdin' : path
  const content = parsed(await readText(path, limit), name)
  if (Array.isArray(content)) return { section, items: content } as ProfileSection
  const { section: named, items } = (content ?? {}) as { section?: unknown; items?: unknown }
  if (!Array.isArray(items)) {
    throw new UsageError(
      `${name} is no section: it needs a list of entries, as \`pianeo profile section show\` prints.`,
    )
  }
  if (named !== undefined && named !== section) {
    throw new UsageError(`${name} holds the section ${cleanLine(String(named))}, not ${section}.`)
  }
  return { section, items } as ProfileSection
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UsageError(`${name} is not JSON: ${cleanLine((cause as Error).message)}`, { cause })
  }
}
