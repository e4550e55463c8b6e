import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { UsageError } from '../errors/usage-error.ts'
import { cleanLine } from '../print/clean.ts'

/** What a folder holds, as far as one looks for a file there. */
export interface FolderEntry {
  readonly name: string
  readonly path: string
  readonly isFolder: boolean
  /** In bytes; undefined for a folder. */
  readonly size: number | undefined
  /** When it last changed, in milliseconds since the epoch. */
  readonly changedAt: number
}

/**
 * The folders in a folder and those files whose names end so, folders first, by name. Links are what they lead to; what
 * leads nowhere is left out, as are folders whose names cannot be typed.
 *
 * @param endings with their dot, in lower case: `.vcf`.
 * @throws UsageError that names the folder, when it is not there or unreadable.
 */
export async function listFolder(folder: string, endings: readonly string[]): Promise<readonly FolderEntry[]> {
  const names = await readdir(folder).catch((cause) => {
    throw new UsageError(reasons[cause.code]?.(folder) ?? `${folder} cannot be opened (${cause.code}).`, { cause })
  })
  const found = await Promise.all(names.map((name) => entryOf(folder, name)))
  return found
    .filter((entry) => entry !== undefined)
    .filter(({ name, isFolder }) =>
      isFolder ? name === cleanLine(name) : endings.includes(extname(name).toLowerCase()),
    )
    .sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || byName.compare(a.name, b.name))
}

const reasons: Readonly<Record<string, (folder: string) => string>> = {
  ENOENT: (folder) => `There is no folder ${folder}.`,
  ENOTDIR: (folder) => `${folder} is no folder.`,
  EACCES: (folder) => `${folder} cannot be opened: you have no permission to.`,
}

const byName = new Intl.Collator(undefined, { numeric: true })

async function entryOf(folder: string, name: string): Promise<FolderEntry | undefined> {
  const path = join(folder, name)
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile() && !found?.isDirectory()) return undefined
  const isFolder = found.isDirectory()
  return { name, path, isFolder, size: isFolder ? undefined : found.size, changedAt: found.mtimeMs }
}
