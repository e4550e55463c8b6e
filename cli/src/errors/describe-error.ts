import { clean } from '../print/clean.ts'
import { CliError } from './cli-error.ts'
import { describeSdkError, type Words } from './describe-sdk-error.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { InterruptedError } from './interrupted-error.ts'
import { unknownCommand } from './unknown-command.ts'

/** What a person or a script is told about a failure. */
export interface ErrorReport {
  /** Stable name: the problem's slug, or one of pianeo's own. */
  readonly code: string
  /** What failed, with which input, and what to do next. May have several lines. */
  readonly message: string
  readonly exit: ExitCode
  readonly retryable: boolean
  /** The platform's own words (RFC 9457), where it was the platform that refused. */
  readonly problem?: object
}

/**
 * Makes a report of anything that was thrown.
 *
 * @param command the command that failed, as it is typed: `pianeo profile set`.
 */
export function describeError(thrown: unknown, command: string, words: Words = {}): ErrorReport {
  const error = expected(thrown)
  if (error instanceof CliError) {
    const { code, message, exit, retryable } = error
    return { code, message, exit, retryable }
  }
  return describeSdkError(error, words) ?? describeUsage(error, command, words) ?? describeFault(error)
}

/**
 * What was thrown, without what others put around it: the prompts have their own way to say that Ctrl-C was typed, and to
 * the platform's client the sandbox is a connection like any other.
 */
function expected(thrown: unknown): unknown {
  const name = thrown instanceof Error ? thrown.name : ''
  if (name === 'ConnectionError' && (thrown as Error).cause instanceof CliError) return (thrown as Error).cause
  return name === 'ExitPromptError' || name === 'AbortPromptError' ? new InterruptedError({ cause: thrown }) : thrown
}

/** oclif's own refusals: an unknown command, an unknown flag, a bad value. */
function describeUsage(error: unknown, command: string, { commands = [] }: Words): ErrorReport | undefined {
  if (!(error instanceof Error) || !('oclif' in error)) return undefined
  const unknown = /^command (.+) not found$/.exec(error.message)?.[1]?.replaceAll(':', ' ')
  const message = unknown ? unknownCommand(unknown, commands) : `${readable(error.message)}\nSee \`${command} --help\`.`
  return { code: 'usage', message, exit: exitCodes.usage, retryable: false }
}

function readable(message: string): string {
  return clean(message)
    .replace(/\nSee more help with --help$/, '')
    .replace(/^Parsing (--\S+) \n\t/, '$1: ')
}

/** A fault of pianeo: told without its stack and without the places of its code. */
function describeFault(error: unknown): ErrorReport {
  const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const message = `pianeo failed where it should not: ${withoutPlaces(told)}. Please report it, with the command you ran.`
  return { code: 'internal', message, exit: exitCodes.internal, retryable: false }
}

function withoutPlaces(text: string): string {
  return text
    .split('\n', 1)[0]!
    .replace(/(?:file:\/\/)?(?:[A-Za-z]:)?[\\/][^\s'"()]*\.(?:[cm]?[jt]sx?|json)(?::\d+)*/g, 'a module')
    .replace(/\.$/, '')
}
