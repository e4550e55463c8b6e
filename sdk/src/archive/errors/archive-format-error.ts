import type { ArchiveProblem, ArchiveProblemCode } from '../archive-problem.ts'

/** Bytes that are not an archive of ours, or no longer: the first problem found. */
export class ArchiveFormatError extends Error {
  override name = 'ArchiveFormatError' as const
  readonly problem: ArchiveProblem

  constructor(code: ArchiveProblemCode, message: string, place: Omit<ArchiveProblem, 'code' | 'message'> = {}) {
    super(message)
    this.problem = { code, ...place, message }
  }
}
