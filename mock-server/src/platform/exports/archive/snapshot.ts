import type { PolicyRow } from '../../policy/policy-row.ts'
import type { State } from '../../state.ts'
import { owned } from '../../table.ts'
import type { ExportRow } from '../export-row.ts'
import type { DataSet, SnapshotData } from '../snapshot-data.ts'
import { partId, type SnapshotPart } from '../snapshot-part.ts'

/** A snapshot to be read: what an archive is written from, and nothing else. */
export interface Snapshot {
  readonly row: ExportRow
  /** The versions of the policy that the person accepted, and the one that was in force. */
  readonly policies: readonly PolicyRow[]
  records<Name extends DataSet>(dataSet: Name): Iterable<SnapshotData[Name]>
  count(dataSet: DataSet): number
}

/** The parts of an export's snapshot; none when it was dropped. */
export function snapshotParts(state: State, { accountId, id }: ExportRow): readonly SnapshotPart[] {
  return [...owned(state.exportParts, accountId).values()]
    .filter(({ exportId }) => exportId === id)
    .sort((a, b) => (partId(a) < partId(b) ? -1 : 1))
}

/** The snapshot of these parts. */
export function snapshotOf(state: State, row: ExportRow, parts: readonly SnapshotPart[]): Snapshot {
  const bySet = Map.groupBy(parts, ({ dataSet }) => dataSet)
  const partsOf = <Name extends DataSet>(dataSet: Name) => (bySet.get(dataSet) ?? []) as unknown as SnapshotPart<Name>[]
  const accepted = partsOf('policyAcceptances').flatMap(({ records }) => records.map(({ version }) => version))
  return {
    row,
    policies: [...new Set([...accepted, row.policyVersion])].sort().map((version) => state.policies.get(version)!),
    *records(dataSet) {
      for (const { records } of partsOf(dataSet)) yield* records
    },
    count: (dataSet) => partsOf(dataSet).reduce((sum, { records }) => sum + records.length, 0),
  }
}
