import type { ValueName } from './values.ts'

interface Words {
  readonly label: string
  readonly hint: string
  /** Where in the request it stands (JSON Pointer). */
  readonly pointer: string
  /** Whether it has several lines. */
  readonly long?: true
}

const date = 'YYYY, YYYY-MM or YYYY-MM-DD, as exactly as you remember'

/** How the fields of an experience are called and explained. */
export const words: Readonly<Record<ValueName, Words>> = {
  title: { label: 'Title', hint: 'What you did.', pointer: '/title' },
  organization: { label: 'Organization', hint: 'Where you did it.', pointer: '/organization/name' },
  url: { label: 'Its site', hint: 'https://… · may stay empty', pointer: '/organization/url' },
  start: { label: 'Start', hint: date, pointer: '/start' },
  end: { label: 'End', hint: `Empty while it goes on; ${date}`, pointer: '/end' },
  city: { label: 'City', hint: 'May stay empty.', pointer: '/location/city' },
  region: { label: 'Region', hint: 'May stay empty.', pointer: '/location/region' },
  country: { label: 'Country', hint: 'Two letters, such as FR or GB.', pointer: '/location/country' },
  summary: { label: 'About it', hint: 'Several lines. Ctrl-O opens your editor.', pointer: '/summary', long: true },
  highlights: { label: 'Highlights', hint: 'What is worth telling, one a line.', pointer: '/highlights', long: true },
  visibility: { label: 'Seen by', hint: 'The arrows choose.', pointer: '/visibility' },
}

/** What is wrong with a field, by the pointers of what was refused. */
export function errorOf(name: ValueName, fields: Readonly<Record<string, string>>): string | undefined {
  const { pointer } = words[name]
  const found = Object.entries(fields).find(
    ([at]) => at === pointer || at.startsWith(`${pointer}/`) || (name === 'organization' && at === '/organization'),
  )
  return found?.[1]
}
