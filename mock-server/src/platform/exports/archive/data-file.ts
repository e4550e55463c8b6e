import type { DataSet } from '../snapshot-data.ts'
import type { ExportFile } from './export-file.ts'
import { jsonArray, jsonDocument, jsonLines } from './json-text.ts'

type Meta = Omit<ExportFile, 'form' | 'schema' | 'count' | 'write'>

/** A data set of one record as a JSON file. */
export function oneFile(dataSet: DataSet, meta: Meta): ExportFile {
  return {
    ...meta,
    form: 'one',
    schema: dataSet,
    count: (snapshot) => snapshot.count(dataSet),
    write: (snapshot) => jsonDocument(snapshot.records(dataSet)[Symbol.iterator]().next().value),
  }
}

/** A data set as a JSON array. */
export function listFile(dataSet: DataSet, meta: Meta): ExportFile {
  return {
    ...meta,
    form: 'list',
    schema: dataSet,
    count: (snapshot) => snapshot.count(dataSet),
    write: (snapshot) => jsonArray(snapshot.records(dataSet)),
  }
}

/** A data set as newline-delimited JSON. */
export function linesFile(dataSet: DataSet, meta: Meta): ExportFile {
  return { ...listFile(dataSet, meta), form: 'lines', write: (snapshot) => jsonLines(snapshot.records(dataSet)) }
}
