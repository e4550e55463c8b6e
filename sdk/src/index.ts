/**
 * The typed client of the Pianeojobs API. Types of requests and answers, the operation table and the problem catalogue
 * are in `@pianeojobs/sdk/contract`.
 */
export type { Answer } from './answers/answer.ts'
export { ApiPromise } from './answers/api-promise.ts'
export type { Download } from './answers/download.ts'
export { type PageOf, PagePromise } from './answers/page-promise.ts'
export { memoryTokens } from './auth/memory-tokens.ts'
export type { AskPassword } from './auth/step-up.ts'
export type { TokenStore, Tokens } from './auth/tokens.ts'
export { tokensFrom } from './auth/tokens-from.ts'
export type {
  CallOptions,
  DownloadOptions,
  IfMatchAllowedOptions,
  IfMatchOptions,
  IfNoneMatchOptions,
  KeyedOptions,
  UploadOptions,
  WaitOptions,
} from './call-options.ts'
export { Client, type ClientOptions, createClient } from './client.ts'
export { type LedgerCheck, verifyConsentLedger } from './consent-ledger/verify-ledger.ts'
export { AbortedError } from './errors/aborted-error.ts'
export { ConnectionError } from './errors/connection-error.ts'
export { InsecureUrlError } from './errors/insecure-url-error.ts'
export { InvalidArgumentError } from './errors/invalid-argument-error.ts'
export { type AnyPianeoError, isPianeoError } from './errors/is-pianeo-error.ts'
export { isProblem } from './errors/is-problem.ts'
export { NotModifiedError } from './errors/not-modified-error.ts'
export { NotSignedInError } from './errors/not-signed-in-error.ts'
export { OAuthError } from './errors/oauth-error.ts'
export { PianeoError } from './errors/pianeo-error.ts'
export { ProblemError } from './errors/problem-error.ts'
export { TimeoutError } from './errors/timeout-error.ts'
export { UnexpectedResponseError } from './errors/unexpected-response-error.ts'
export { version } from './generated/version.ts'
export type { RawClient } from './raw.ts'
export { type Clock, systemClock } from './transport/clock.ts'
export type { Fetch } from './transport/exchange.ts'
export type { Upload } from './transport/form.ts'
export type { LogEntry } from './transport/log.ts'
