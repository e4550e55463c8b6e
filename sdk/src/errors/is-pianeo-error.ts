import type { AbortedError } from './aborted-error.ts'
import type { ConnectionError } from './connection-error.ts'
import type { InsecureUrlError } from './insecure-url-error.ts'
import type { InvalidArgumentError } from './invalid-argument-error.ts'
import type { NotModifiedError } from './not-modified-error.ts'
import type { NotSignedInError } from './not-signed-in-error.ts'
import type { OAuthError } from './oauth-error.ts'
import { errorBrand } from './pianeo-error.ts'
import type { ProblemError } from './problem-error.ts'
import type { TimeoutError } from './timeout-error.ts'
import type { UnexpectedResponseError } from './unexpected-response-error.ts'

/** Every error of the SDK, told apart by `name`. */
export type AnyPianeoError =
  | ProblemError
  | OAuthError
  | NotSignedInError
  | ConnectionError
  | TimeoutError
  | AbortedError
  | UnexpectedResponseError
  | NotModifiedError
  | InvalidArgumentError
  | InsecureUrlError

/** Whether an error comes from this SDK, from whichever copy of it: `switch (error.name)` then narrows to its class. */
export function isPianeoError(error: unknown): error is AnyPianeoError {
  return typeof error === 'object' && error !== null && errorBrand in error
}
