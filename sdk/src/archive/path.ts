import { manifestPath, signaturePath, sumsPath } from './format.ts'

const rule = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,179}$/
const reserved = new Set([manifestPath, signaturePath, sumsPath].map((path) => path.toLowerCase()))

/** A path that breaks the rule, and how. */
export interface PathFault {
  readonly path: string
  readonly reason: string
}

/**
 * The first of these paths that cannot stand in an archive beside the others, so that it unpacks the same on every
 * file system: 1 to 180 of `A-Z a-z 0-9 . _ / -`, no empty, `.` or `..` part, no two equal ignoring case, none the
 * folder of another, none that the format itself uses.
 */
export function findPathFault(paths: readonly string[]): PathFault | undefined {
  const files = new Set<string>()
  for (const path of paths) {
    const reason = formFault(path) ?? (files.has(path.toLowerCase()) ? 'another file has it, ignoring case' : undefined)
    if (reason) return { path, reason }
    files.add(path.toLowerCase())
  }
  for (const path of paths) {
    const folder = folderAmong(files, path.toLowerCase())
    if (folder) return { path, reason: `"${folder}" is a file, so it cannot be a folder` }
  }
  return undefined
}

/** Compares paths by their bytes: the order of the entries. */
export function comparePaths(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function formFault(path: string): string | undefined {
  if (!rule.test(path)) return 'a path is 1 to 180 of A-Z a-z 0-9 . _ / - and begins with a letter or digit'
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    return 'a part of it is empty, "." or ".."'
  }
  if (reserved.has(path.toLowerCase())) return 'the format itself uses the name'
  return undefined
}

function folderAmong(files: ReadonlySet<string>, path: string): string | undefined {
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    if (files.has(path.slice(0, at))) return path.slice(0, at)
  }
  return undefined
}
