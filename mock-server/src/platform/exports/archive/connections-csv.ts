import type { Connection } from '@pianeojobs/sdk/contract'
import { csvLine } from '../../csv/csv-line.ts'

/** Connections as CSV; whoever shows themselves to nobody has their id alone. */
export function* connectionsCsv(connections: Iterable<Connection>): Generator<string> {
  yield csvLine(['id', 'personId', 'displayName', 'handle', 'headline', 'country', 'createdAt'])
  for (const { id, personId, person, createdAt } of connections) {
    const { displayName, handle, headline, country } = person ?? {}
    yield csvLine([id, personId, displayName, handle, headline, country, createdAt])
  }
}
