import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from '../../context.ts'
import { readJsonFile, writeJsonFile } from '../../files/json-file.ts'
import { removePrivateFile } from '../../files/private-file.ts'

/** What is remembered of an import until it ends, so that it can be resumed with the same batches. */
export interface ImportRecord {
  /** The file, absolute. */
  readonly file: string
  /** Of the file, in hex. */
  readonly sha256: string
  /** How much a batch holds at most: entries, and bytes of JSON. */
  readonly batch: { readonly entries: number; readonly bytes: number }
}

/** What is remembered of an import, if anything. */
export async function readImportRecord(context: Context, importId: string): Promise<ImportRecord | undefined> {
  return readJsonFile<ImportRecord>(pathOf(context, importId))
}

/** Remembers an import: before its first batch is sent. */
export async function writeImportRecord(context: Context, importId: string, record: ImportRecord): Promise<void> {
  await writeJsonFile(pathOf(context, importId), record)
}

/** Forgets an import that has ended. */
export async function forgetImportRecord(context: Context, importId: string): Promise<void> {
  await removePrivateFile(pathOf(context, importId))
}

/** Forgets every import but those that are unfinished: they ended elsewhere, or by themselves. */
export async function forgetOtherRecords(context: Context, unfinished: readonly string[]): Promise<void> {
  const kept = new Set(unfinished.map(nameOf))
  const names = await readdir(folderOf(context)).catch(() => [])
  for (const name of names) if (!kept.has(name)) await removePrivateFile(join(folderOf(context), name))
}

function pathOf(context: Context, importId: string): string {
  return join(folderOf(context), nameOf(importId))
}

/** An id comes from the platform: whatever it is, it names a file in this folder. */
function nameOf(importId: string): string {
  return `${encodeURIComponent(importId)}.json`
}

function folderOf({ folder }: Context): string {
  return join(folder, 'imports')
}
