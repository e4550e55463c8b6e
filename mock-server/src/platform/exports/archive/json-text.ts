/** One record as a JSON document. */
export function* jsonDocument(record: unknown): Generator<string> {
  yield `${JSON.stringify(record, null, 2)}\n`
}

/** Records as a JSON array, a record a line; `[]` when there are none. */
export function* jsonArray(records: Iterable<unknown>): Generator<string> {
  let first = true
  for (const record of records) {
    yield `${first ? '[\n' : ',\n'}${JSON.stringify(record)}`
    first = false
  }
  yield first ? '[]\n' : '\n]\n'
}

/** Records as newline-delimited JSON. */
export function* jsonLines(records: Iterable<unknown>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`
}
