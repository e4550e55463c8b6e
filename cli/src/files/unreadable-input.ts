import { UsageError } from '../errors/usage-error.ts'

/** The error for a file that a person named and that cannot be read: which, why, and what helps. */
export function unreadableInput(path: string, cause: unknown): UsageError {
  const { code = 'unknown' } = cause as NodeJS.ErrnoException
  return new UsageError(reasons[code]?.(path) ?? `${path} cannot be read (${code}).`, { cause })
}

const reasons: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file ${path}.`,
  ENOTDIR: (path) => `There is no file ${path}: a part of its path is no folder.`,
  EACCES: (path) => `${path} cannot be read: you have no permission to. Look at it with \`ls -l\`.`,
}
