import type { PublicExperience, PublicSections } from '@pianeojobs/sdk/contract'
import { escapeMarkdown, markdownProse } from '../markdown/escape-markdown.ts'
import type { VisibleProfile } from '../visibility/visible-to.ts'
import { placeName } from './place-name.ts'

/** What is told of one entry: what it is called, what stands beside that, and what is below. */
interface Told {
  readonly name: string
  readonly beside?: readonly (string | undefined)[]
  readonly url?: string | undefined
  readonly text?: string | undefined
  readonly points?: readonly string[] | undefined
}

/** What a reader may see of a profile as a text in Markdown, which tells no special category. */
export function personMarkdown(profile: VisibleProfile): string {
  const { displayName, headline, summary, location, links = [], experiences = [], sections = {}, email } = profile
  const contact = [location && placeName(location), email].filter((part) => part !== undefined)
  const parts = [
    `# ${escapeMarkdown(displayName)}`,
    headline !== undefined && escapeMarkdown(headline),
    contact.length > 0 && contact.map(escapeMarkdown).join(' · '),
    links.map(({ url, label }) => `- ${label === undefined ? '' : `${escapeMarkdown(label)}: `}<${url}>`).join('\n'),
    summary !== undefined && markdownProse(summary),
    chapter('Experience', experiences.map(experience)),
    ...chapters(sections),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function experience({ title, organization, start, end, location, summary, highlights }: PublicExperience): Told {
  const beside = [organization.name, location && placeName(location), `${start} – ${end ?? 'now'}`]
  return { name: title, beside, url: organization.url, text: summary, points: highlights }
}

function chapters(sections: PublicSections): (string | false)[] {
  const {
    education = [],
    skills = [],
    languages = [],
    certifications = [],
    projects = [],
    volunteering = [],
  } = sections
  const { awards = [], publications = [], interests = [], references = [] } = sections
  return [
    chapter(
      'Education',
      education.map(({ institution, degree, area, score, courses, url, ...dates }) => {
        return { name: institution, beside: [degree, area, score, time(dates)], url, points: courses }
      }),
    ),
    list(
      'Skills',
      skills.map(({ name, level, keywords = [] }) => [name, level, ...keywords]),
    ),
    list(
      'Languages',
      languages.map(({ name, fluency }) => [name, fluency]),
    ),
    chapter(
      'Certificates',
      certifications.map(({ name, issuer, date, url }) => ({ name, beside: [issuer, date], url })),
    ),
    chapter(
      'Projects',
      projects.map(({ name, type, entity, roles = [], url, summary, highlights, keywords = [], ...dates }) => {
        const beside = [type, entity, ...roles, time(dates), ...keywords]
        return { name, beside, url, text: summary, points: highlights }
      }),
    ),
    chapter(
      'Volunteering',
      volunteering.map(({ title, organization, summary, highlights, ...dates }) => {
        const beside = [organization.name, time(dates)]
        return { name: title, beside, url: organization.url, text: summary, points: highlights }
      }),
    ),
    chapter(
      'Awards',
      awards.map(({ title, awarder, date, summary }) => ({ name: title, beside: [awarder, date], text: summary })),
    ),
    chapter(
      'Publications',
      publications.map(({ name, publisher, date, url, summary }) => {
        return { name, beside: [publisher, date], url, text: summary }
      }),
    ),
    list(
      'Interests',
      interests.map(({ name, keywords = [] }) => [name, ...keywords]),
    ),
    chapter(
      'References',
      references.map(({ name, text }) => ({ name, text })),
    ),
  ]
}

function chapter(heading: string, entries: readonly Told[]): string | false {
  const told = entries.map(({ name, beside = [], url, text, points = [] }) => {
    const known = beside.filter((part) => part !== undefined).map(escapeMarkdown)
    const lines = [
      `### ${escapeMarkdown(name)}`,
      known.length > 0 && known.join(' · '),
      url !== undefined && `<${url}>`,
      text !== undefined && markdownProse(text),
      points.map((point) => `- ${escapeMarkdown(point)}`).join('\n'),
    ]
    return lines.filter(Boolean).join('\n\n')
  })
  return told.length > 0 && [`## ${heading}`, ...told].join('\n\n')
}

function list(heading: string, entries: readonly (readonly (string | undefined)[])[]): string | false {
  const lines = entries.map((entry) => {
    const known = entry.filter((part) => part !== undefined).map(escapeMarkdown)
    return `- ${known.join(' · ')}`
  })
  return lines.length > 0 && `## ${heading}\n\n${lines.join('\n')}`
}

/** What is known of the time of an entry; without an end it goes on, or nobody knows. */
function time({ start, end }: { readonly start?: string; readonly end?: string }): string | undefined {
  if (start === undefined) return end
  return end === undefined ? start : `${start} – ${end}`
}
