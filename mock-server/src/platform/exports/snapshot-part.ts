import type { DataSet, SnapshotData } from './snapshot-data.ts'

/** How many records a part holds at most: a snapshot of many contacts is many documents, none of them huge. */
const partRecords = 1_000

/** A run of the records of one data set of one snapshot. Every data set has at least one part. */
export interface SnapshotPart<Name extends DataSet = DataSet> {
  readonly exportId: string
  readonly dataSet: Name
  /** From 0. */
  readonly number: number
  readonly records: readonly SnapshotData[Name][]
}

/** The records of a data set as the parts of a snapshot. */
export function* partsOf<Name extends DataSet>(
  exportId: string,
  dataSet: Name,
  records: Iterable<SnapshotData[Name]>,
): Generator<SnapshotPart<Name>> {
  let run: SnapshotData[Name][] = []
  let number = 0
  for (const record of records) {
    if (run.length === partRecords) {
      yield { exportId, dataSet, number: number++, records: run }
      run = []
    }
    run.push(record)
  }
  yield { exportId, dataSet, number, records: run }
}

/** Under what a part is kept: the parts of a data set sort by their number. */
export function partId({ exportId, dataSet, number }: SnapshotPart): string {
  return `${exportId}.${dataSet}.${String(number).padStart(6, '0')}`
}
