import type { InvalidArgumentError, OAuthError, ProblemError, TimeoutError } from '@pianeojobs/sdk'
import type { ErrorReport } from './describe-error.ts'
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts'
import { nextStep, type Remedies } from './next-step.ts'

/** How a command calls what the contract calls by JSON Pointer: `{ '/confirmAge18': '--adult' }`. */
export type FieldLabels = Readonly<Record<string, string>>

/** What a failure is told with. */
export interface Words {
  readonly labels?: FieldLabels
  readonly remedies?: Remedies
  /** The words of every command, where one was not found. */
  readonly commands?: readonly string[]
  /** Whether PIANEO_TOKEN holds the token that was sent. */
  readonly tokenOfEnvironment?: boolean
}

/**
 * The report of an error of the SDK, or undefined for any other. They are told apart by name: importing their classes
 * would make every command pay for the SDK, also those that never call it.
 */
export function describeSdkError(thrown: unknown, words: Words): ErrorReport | undefined {
  if (!(thrown instanceof Error)) return undefined
  switch (thrown.name) {
    case 'ProblemError':
      return describeProblem(thrown as ProblemError, words)
    case 'OAuthError': {
      const { code, status, message } = thrown as OAuthError
      return report(code, message, status < 500 ? exitCodes.notSignedIn : exitCodes.unavailable, status >= 500)
    }
    case 'ConnectionError':
      return report('connection-failed', thrown.message, exitCodes.unavailable, true)
    case 'TimeoutError': {
      const told = `The platform did not answer within ${(thrown as TimeoutError).limit / 1000} s. Try again in a moment.`
      return report('timed-out', told, exitCodes.unavailable, true)
    }
    case 'UnexpectedResponseError':
      return report('unexpected-response', thrown.message, exitCodes.unavailable, false)
    case 'AbortedError':
      return report('interrupted', 'Interrupted.', exitCodes.interrupted, false)
    case 'InvalidArgumentError':
      return report('invalid-argument', argumentFault(thrown as InvalidArgumentError, words), exitCodes.usage, false)
    case 'InsecureUrlError':
      return report('insecure-url', thrown.message, exitCodes.usage, false)
    default:
      return undefined
  }
}

function describeProblem(
  { slug, problem, status, retryable, fieldErrors }: ProblemError,
  { labels = {}, remedies = {}, tokenOfEnvironment = false }: Words,
): ErrorReport {
  const { title, detail } = problem
  const wrong = fieldErrors.map((each) => `  ${fieldLine(each, labels)}`)
  const message = [
    // The detail of a refusal of fields counts them and says the first: they all follow.
    wrong.length > 0 ? `${title}:` : detail ? `${title}: ${detail}` : title,
    ...wrong,
    ...nextStep(slug, problem, { remedies, tokenOfEnvironment }),
  ].join('\n')
  return { ...report(slug, message, exitCodeOf(status, slug), retryable), problem }
}

/** What is wrong with an argument, under the name by which the command knows it, and without the operation it was for. */
function argumentFault({ argument, message }: InvalidArgumentError, { labels = {} }: Words): string {
  const quoted = `\`${argument}\``
  const fault = message.slice(message.indexOf(quoted) + quoted.length)
  return `${labels[`/${argument}`] ?? quoted}${fault}`
}

/** What is wrong with one field, under the name by which the command knows it. */
function fieldLine({ pointer, detail }: { readonly pointer: string; readonly detail: string }, labels: FieldLabels) {
  const label = labels[pointer] ?? pointer.replace(/^\//, '')
  const name = `${pointer.slice(pointer.lastIndexOf('/') + 1)} `
  return `${label}: ${detail.startsWith(name) ? detail.slice(name.length) : detail}`
}

function report(code: string, message: string, exit: ExitCode, retryable: boolean): ErrorReport {
  return { code, message, exit, retryable }
}
