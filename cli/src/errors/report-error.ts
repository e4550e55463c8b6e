import { writeFileSync } from 'node:fs'
import { clean } from '../print/clean.ts'
import { fit } from '../print/fit.ts'
import { printJson } from '../print/json.ts'
import { describeError } from './describe-error.ts'
import type { Words } from './describe-sdk-error.ts'
import type { ExitCode } from './exit-codes.ts'

/** How a failure is told. */
export interface ReportOptions extends Words {
  /** True: one line of JSON on stderr. False: a message for a person. */
  readonly json: boolean
  /** The command that failed, as it is typed. */
  readonly command: string
}

/**
 * The one place that tells a failure: on stderr, at once, whether a person or a script reads it.
 *
 * @returns the exit code it stands for.
 */
export function reportError(thrown: unknown, { json, command, ...words }: ReportOptions): ExitCode {
  const report = describeError(thrown, command, words)
  const text = json ? printJson({ error: report }, 0) : fit(`Error: ${clean(report.message)}`, process.stderr.columns)
  try {
    writeFileSync(2, `${text}\n`)
  } catch {
    // Nobody reads stderr any more: the exit code has to say it.
  }
  return report.exit
}
