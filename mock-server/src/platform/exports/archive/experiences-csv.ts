import type { Experience } from '@pianeojobs/sdk/contract'
import { csvLine } from '../../csv/csv-line.ts'

/** Experiences as CSV, each highlight a line of its cell. */
export function* experiencesCsv(experiences: Iterable<Experience>): Generator<string> {
  yield csvLine([
    ...['id', 'title', 'organization', 'organizationUrl', 'start', 'end', 'city', 'region', 'country'],
    ...['summary', 'highlights', 'visibility', 'audience'],
  ])
  for (const { id, title, organization, start, end, location, summary, highlights, ...rest } of experiences) {
    yield csvLine([
      ...[id, title, organization.name, organization.url, start, end],
      ...[location?.city, location?.region, location?.country],
      ...[summary, highlights.join('\n'), rest.visibility, rest.audience],
    ])
  }
}
