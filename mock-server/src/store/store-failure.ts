import { StateBusyError } from './state-busy-error.ts'
import { StateDiskError } from './state-disk-error.ts'
import { StateFileError } from './state-file-error.ts'
import { StateUnwritableError } from './state-unwritable-error.ts'

/** Result codes of SQLite (sqlite.org/rescode.html), and errors of the system, by what they mean for a state. */
const busy: ReadonlySet<unknown> = new Set([5, 6])
const disk: ReadonlySet<unknown> = new Set([10, 13, 'ENOSPC', 'EDQUOT', 'EFBIG', 'EIO'])
const unwritable: ReadonlySet<unknown> = new Set([3, 8, 14])

/** What an error of SQLite or of the system means for the state in `path`; any other error as it is. */
export function storeFailure(path: string, cause: unknown): unknown {
  const { errcode, syscall, code, message } = cause as NodeJS.ErrnoException & { readonly errcode?: number }
  if (errcode === undefined && syscall === undefined) return cause
  // The low byte of an extended result code is the plain one.
  const which = errcode === undefined ? code : errcode & 0xff
  if (disk.has(which)) return new StateDiskError(path, message, { cause })
  if (busy.has(which)) return new StateBusyError(path, { cause })
  if (errcode === undefined || unwritable.has(which)) return new StateUnwritableError(path, message, { cause })
  return new StateFileError(path, message, { cause })
}
