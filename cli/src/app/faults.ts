import { isProblem } from '@pianeojobs/sdk'
import type { Failure } from './failure.ts'

/** What is wrong with fields, by JSON Pointer. */
export type Faults = Readonly<Record<string, string | undefined>>

/**
 * What a failure says about single fields, each as a sentence: refusals of the contract, and those refusals of the platform
 * that are about one field only. Empty when it is about none.
 */
export function faultsOf(failure: Failure | undefined): Faults {
  if (!failure) return {}
  const { thrown, fields } = failure
  if (isProblem(thrown, 'password-too-weak')) return { '/password': thrown.problem.detail }
  if (isProblem(thrown, 'age-requirement-not-met'))
    return { '/confirmAge18': 'Pianeojobs is for people of 18 and above.' }
  if (isProblem(thrown, 'policy-version-stale')) {
    return { '/policy': 'The policy has changed since you read it. Read it once more.' }
  }
  if (isProblem(thrown, 'invalid-credentials')) return { '/password': 'The address or the password is wrong.' }
  if (isProblem(thrown, 'account-not-verified')) {
    return { '/email': 'This account waits for the code that was sent to its address. The first screen takes it.' }
  }
  if (isProblem(thrown, 'verification-failed')) {
    const { attemptsLeft } = thrown.problem
    return {
      '/code': `That is not the code that was sent. ${attemptsLeft} ${attemptsLeft === 1 ? 'try' : 'tries'} left.`,
    }
  }
  if (isProblem(thrown, 'code-expired')) {
    return { '/code': 'This code does not work any more: it expired, or was tried too often. Ctrl-R gets a new one.' }
  }
  return Object.fromEntries(Object.entries(fields).map(([pointer, detail]) => [pointer, sentence(detail)]))
}

function sentence(detail: string): string {
  return `${detail.charAt(0).toUpperCase()}${detail.slice(1).replace(/\.$/, '')}.`
}
