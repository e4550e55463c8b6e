import { type ExportFile, hasSchema } from './export-file.ts'
import type { JsonSchema } from './json-schema.ts'
import { recordSchemas, withDefinitions } from './schemas.ts'

/** Where the schemas of archives of this version of the format are published. */
const publicFolder = 'https://api.pianeojobs.example/archive/1.0/schemas/'

/** The schema of a JSON file: its path in the archive, and its public address. */
export function schemaPath({ path }: ExportFile): string {
  return `schemas/${path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')}.schema.json`
}

export function schemaUrl(file: ExportFile): string {
  return publicFolder + schemaPath(file).slice('schemas/'.length)
}

/** The JSON Schema (2020-12) of a JSON file, or of each line of a file of lines. */
export function schemaDocument(file: ExportFile): JsonSchema {
  if (!hasSchema(file)) throw new Error(`${file.path} has no schema`)
  const record = recordSchemas[file.schema!]
  const shape = file.form === 'list' ? { type: 'array', items: record } : record
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaUrl(file),
    title: file.form === 'lines' ? `Each line of ${file.path}` : file.path,
    ...withDefinitions({ ...shape, description: file.about }),
  }
}
