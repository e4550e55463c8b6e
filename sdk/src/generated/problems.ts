// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type {
  AccountClosedProblem,
  AccountDeactivatedProblem,
  AccountNotVerifiedProblem,
  AccountSuspendedProblem,
  AgeRequirementNotMetProblem,
  AlreadyConnectedProblem,
  BatchConflictProblem,
  CodeExpiredProblem,
  ConsentRequiredProblem,
  DateOrderProblem,
  DigestMismatchProblem,
  DiscoveryEpochStaleProblem,
  ExplicitStatementRequiredProblem,
  ExportExpiredProblem,
  ExportInProgressProblem,
  ExportNotReadyProblem,
  GracePeriodEndedProblem,
  HandleUnavailableProblem,
  IdempotencyInProgressProblem,
  IdempotencyKeyReusedProblem,
  InsufficientScopeProblem,
  InternalErrorProblem,
  InvalidCredentialsProblem,
  InvalidCursorProblem,
  InvalidStateTransitionProblem,
  InviteeSuppressedProblem,
  LimitExceededProblem,
  MalformedRequestProblem,
  MediaQuotaExceededProblem,
  NotAcceptableProblem,
  NotConsentBasedProblem,
  NotFoundProblem,
  NoticeVersionStaleProblem,
  PasswordTooWeakProblem,
  PayloadTooLargeProblem,
  PolicyAcceptanceRequiredProblem,
  PolicyVersionStaleProblem,
  PreconditionFailedProblem,
  PreconditionRequiredProblem,
  ProfileIncompleteProblem,
  ProfileUnpublishedProblem,
  QueryTooShortProblem,
  RangeNotSatisfiableProblem,
  RateLimitedProblem,
  RecipientUnavailableProblem,
  RequestPendingProblem,
  ScopeNotAllowedProblem,
  SecretAlreadyShownProblem,
  StepUpRequiredProblem,
  TokenExpiredProblem,
  TokenRevokedProblem,
  UnauthenticatedProblem,
  UnavailableProblem,
  UnknownFieldProblem,
  UnsupportedMediaTypeProblem,
  ValidationFailedProblem,
  VerificationFailedProblem,
  VisibilityNotAllowedProblem,
} from './models.ts'

/** What stands before the slug in every problem's `type`. */
export const problemBase = 'https://api.pianeojobs.example/problems/'

/** Every problem of the contract by its slug: status, title, what to do, and whether waiting alone can help. */
export const problems = {
  'malformed-request': {
    status: 400,
    title: 'The request cannot be read',
    remedy: 'Send well-formed JSON in UTF-8, without repeated or reserved member names.',
    retryable: false,
  },
  'invalid-cursor': {
    status: 400,
    title: 'The cursor does not fit',
    remedy: 'Begin again without a cursor; cursors are bound to their filters and valid for 24 hours.',
    retryable: false,
  },
  'digest-mismatch': { status: 400, title: 'The body is not what its digest says', remedy: 'Send it again.', retryable: true },
  unauthenticated: {
    status: 401,
    title: 'You are not signed in',
    remedy: 'Sign in and send the access token as a bearer token.',
    retryable: false,
  },
  'token-expired': {
    status: 401,
    title: 'The token has expired',
    remedy: 'Get the next one with the refresh token, or sign in again.',
    retryable: false,
  },
  'token-revoked': { status: 401, title: 'The token was revoked', remedy: 'Sign in again.', retryable: false },
  'invalid-credentials': {
    status: 401,
    title: 'The address or the password is wrong',
    remedy: 'Check both, or reset the password.',
    retryable: false,
  },
  'insufficient-scope': {
    status: 403,
    title: 'The token may not do this',
    remedy: 'Use a token with the scope that is named.',
    retryable: false,
  },
  'scope-not-allowed': {
    status: 403,
    title: 'No access token may do this',
    remedy: 'Sign in and do it with a session, or leave out the scope.',
    retryable: false,
  },
  'step-up-required': {
    status: 403,
    title: 'Show once more that it is you',
    remedy: 'Give the password again at `POST /sessions/current/step-up`.',
    retryable: false,
  },
  'consent-required': {
    status: 403,
    title: 'This needs your consent',
    remedy: 'Read the notice of the purpose and give the consent, if you want to.',
    retryable: false,
  },
  'policy-acceptance-required': {
    status: 403,
    title: 'A new privacy policy waits for you',
    remedy: 'Read it and accept it. Reading, withdrawing, exporting and erasing work without.',
    retryable: false,
  },
  'account-not-verified': {
    status: 403,
    title: 'The address is not confirmed yet',
    remedy: 'Confirm it with the code from the mail.',
    retryable: false,
  },
  'account-suspended': {
    status: 403,
    title: 'The account is suspended',
    remedy: 'Write to support. Access, export and erasure work all the same.',
    retryable: false,
  },
  'account-deactivated': {
    status: 403,
    title: 'The account is paused',
    remedy: 'Reactivate it, or cancel the erasure that is scheduled.',
    retryable: false,
  },
  'account-closed': { status: 403, title: 'The account is closed', remedy: 'Write to support.', retryable: false },
  'not-found': {
    status: 404,
    title: 'There is no such thing',
    remedy: 'Check the id. What is not yours, or not published, looks the same.',
    retryable: false,
  },
  'method-not-allowed': {
    status: 405,
    title: 'The method does not exist here',
    remedy: 'Use a method that the Allow header names.',
    retryable: false,
  },
  'not-acceptable': {
    status: 406,
    title: 'No representation fits',
    remedy: 'Accept one of the media types that the contract names.',
    retryable: false,
  },
  'invalid-state-transition': {
    status: 409,
    title: 'That is not possible from here',
    remedy: 'Look at the present state, and at what it allows.',
    retryable: false,
  },
  'grace-period-ended': {
    status: 409,
    title: 'The days of grace are over',
    remedy: 'Nothing can be done any more.',
    retryable: false,
  },
  'batch-conflict': {
    status: 409,
    title: 'This batch is there with other entries',
    remedy: 'Send the entries as before or under the next number.',
    retryable: false,
  },
  'handle-unavailable': { status: 409, title: 'The handle is taken', remedy: 'Choose another.', retryable: false },
  'already-connected': { status: 409, title: 'You are connected already', remedy: 'There is nothing to ask.', retryable: false },
  'request-pending': {
    status: 409,
    title: 'A request between you waits already',
    remedy: 'Wait for the answer, or answer theirs.',
    retryable: false,
  },
  'invitee-suppressed': {
    status: 409,
    title: 'They asked not to be invited',
    remedy: 'Nothing can be done about it; they can sign up themselves at any time.',
    retryable: false,
  },
  'discovery-epoch-stale': {
    status: 409,
    title: 'The key of this epoch is not in use',
    remedy: 'Read `GET /contact-discovery` and blind again.',
    retryable: false,
  },
  'recipient-unavailable': {
    status: 409,
    title: 'This person cannot be asked',
    remedy: 'Nothing can be done about it now.',
    retryable: false,
  },
  'profile-unpublished': {
    status: 409,
    title: 'They cannot see who asks',
    remedy: 'Publish your profile, with a handle that members can read, and ask again.',
    retryable: false,
  },
  'policy-version-stale': {
    status: 409,
    title: 'That is not the policy in force',
    remedy: 'Read the version in force and accept that one.',
    retryable: false,
  },
  'notice-version-stale': {
    status: 409,
    title: 'The notice has changed',
    remedy: 'Read the notice in force and decide anew.',
    retryable: false,
  },
  'export-in-progress': {
    status: 409,
    title: 'An export is being made already',
    remedy: 'Wait for it, then ask again if you still need to.',
    retryable: false,
  },
  'export-not-ready': { status: 409, title: 'The archive is not ready', remedy: 'Wait for the state ready.', retryable: true },
  'idempotency-in-progress': {
    status: 409,
    title: 'The first request is still running',
    remedy: 'Send the same request again in a moment.',
    retryable: true,
  },
  'secret-already-shown': {
    status: 409,
    title: 'The secret was shown once',
    remedy: 'If its answer was lost, revoke what it made and make another under a new key.',
    retryable: false,
  },
  'not-consent-based': {
    status: 409,
    title: 'This does not rest on consent',
    remedy: 'Object to it where that is possible; the purpose says so.',
    retryable: false,
  },
  'code-expired': { status: 410, title: 'The code no longer works', remedy: 'Ask for a new one.', retryable: false },
  'export-expired': { status: 410, title: 'The archive is gone', remedy: 'Make a new export.', retryable: false },
  'precondition-failed': {
    status: 412,
    title: 'Somebody changed it meanwhile',
    remedy: 'Read it again, look at what changed, and send your change with the new tag.',
    retryable: false,
  },
  'payload-too-large': { status: 413, title: 'The body is too large', remedy: 'Send less at a time.', retryable: false },
  'unsupported-media-type': {
    status: 415,
    title: 'The body has the wrong media type',
    remedy: 'Send a media type that the contract names.',
    retryable: false,
  },
  'range-not-satisfiable': { status: 416, title: 'There are no such bytes', remedy: 'Ask for a range inside it.', retryable: false },
  'validation-failed': {
    status: 422,
    title: 'The request breaks the contract',
    remedy: 'Mend what the errors name.',
    retryable: false,
  },
  'unknown-field': {
    status: 422,
    title: 'The request has a field that nobody knows',
    remedy: 'Leave out what the errors name.',
    retryable: false,
  },
  'age-requirement-not-met': {
    status: 422,
    title: 'Pianeojobs is for people of 18 and above',
    remedy: 'If you are 18 or older, say so. Nothing of this request was kept.',
    retryable: false,
  },
  'password-too-weak': {
    status: 422,
    title: 'The password is too easy',
    remedy: 'Choose a longer or less common one.',
    retryable: false,
  },
  'date-order': { status: 422, title: 'It ends before it begins', remedy: 'Swap or mend the dates.', retryable: false },
  'limit-exceeded': {
    status: 422,
    title: 'That is more than there may be',
    remedy: 'Remove something first or send less.',
    retryable: false,
  },
  'media-quota-exceeded': {
    status: 422,
    title: 'There is no more room for photos and videos',
    remedy: 'Delete some first.',
    retryable: false,
  },
  'visibility-not-allowed': {
    status: 422,
    title: 'This field cannot be shown that widely',
    remedy: 'Choose an audience within the widest one allowed.',
    retryable: false,
  },
  'profile-incomplete': {
    status: 422,
    title: 'The profile has nothing to publish yet',
    remedy: 'Fill in what is missing.',
    retryable: false,
  },
  'explicit-statement-required': {
    status: 422,
    title: 'This consent must be express',
    remedy: 'Say so expressly: send `explicit: true`.',
    retryable: false,
  },
  'query-too-short': { status: 422, title: 'The search is too short', remedy: 'Give at least two characters.', retryable: false },
  'idempotency-key-reused': {
    status: 422,
    title: 'The key belongs to another request',
    remedy: 'Choose a new Idempotency-Key for every act.',
    retryable: false,
  },
  'verification-failed': {
    status: 422,
    title: 'The code is wrong',
    remedy: 'Check the newest mail, or ask for a new code.',
    retryable: false,
  },
  'precondition-required': {
    status: 428,
    title: 'Say which version you are changing',
    remedy: 'Read it first, and send its ETag as If-Match.',
    retryable: false,
  },
  'rate-limited': { status: 429, title: 'Too many requests', remedy: 'Wait as long as Retry-After says.', retryable: true },
  'internal-error': {
    status: 500,
    title: 'Something broke on our side',
    remedy: 'Try again; if it stays, send us the request id.',
    retryable: true,
  },
  unavailable: {
    status: 503,
    title: 'The platform is not available',
    remedy: 'Wait as long as Retry-After says.',
    retryable: true,
  },
} as const

export type ProblemSlug = keyof typeof problems

/** A problem that the platform answers outside of its operations. */
interface PlainProblem<Type extends string, Status extends number> extends Omit<NotFoundProblem, 'type' | 'status'> {
  type: Type
  status: Status
}

export interface ProblemBySlug {
  'malformed-request': MalformedRequestProblem
  'invalid-cursor': InvalidCursorProblem
  'digest-mismatch': DigestMismatchProblem
  unauthenticated: UnauthenticatedProblem
  'token-expired': TokenExpiredProblem
  'token-revoked': TokenRevokedProblem
  'invalid-credentials': InvalidCredentialsProblem
  'insufficient-scope': InsufficientScopeProblem
  'scope-not-allowed': ScopeNotAllowedProblem
  'step-up-required': StepUpRequiredProblem
  'consent-required': ConsentRequiredProblem
  'policy-acceptance-required': PolicyAcceptanceRequiredProblem
  'account-not-verified': AccountNotVerifiedProblem
  'account-suspended': AccountSuspendedProblem
  'account-deactivated': AccountDeactivatedProblem
  'account-closed': AccountClosedProblem
  'not-found': NotFoundProblem
  'method-not-allowed': PlainProblem<'https://api.pianeojobs.example/problems/method-not-allowed', 405>
  'not-acceptable': NotAcceptableProblem
  'invalid-state-transition': InvalidStateTransitionProblem
  'grace-period-ended': GracePeriodEndedProblem
  'batch-conflict': BatchConflictProblem
  'handle-unavailable': HandleUnavailableProblem
  'already-connected': AlreadyConnectedProblem
  'request-pending': RequestPendingProblem
  'invitee-suppressed': InviteeSuppressedProblem
  'discovery-epoch-stale': DiscoveryEpochStaleProblem
  'recipient-unavailable': RecipientUnavailableProblem
  'profile-unpublished': ProfileUnpublishedProblem
  'policy-version-stale': PolicyVersionStaleProblem
  'notice-version-stale': NoticeVersionStaleProblem
  'export-in-progress': ExportInProgressProblem
  'export-not-ready': ExportNotReadyProblem
  'idempotency-in-progress': IdempotencyInProgressProblem
  'secret-already-shown': SecretAlreadyShownProblem
  'not-consent-based': NotConsentBasedProblem
  'code-expired': CodeExpiredProblem
  'export-expired': ExportExpiredProblem
  'precondition-failed': PreconditionFailedProblem
  'payload-too-large': PayloadTooLargeProblem
  'unsupported-media-type': UnsupportedMediaTypeProblem
  'range-not-satisfiable': RangeNotSatisfiableProblem
  'validation-failed': ValidationFailedProblem
  'unknown-field': UnknownFieldProblem
  'age-requirement-not-met': AgeRequirementNotMetProblem
  'password-too-weak': PasswordTooWeakProblem
  'date-order': DateOrderProblem
  'limit-exceeded': LimitExceededProblem
  'media-quota-exceeded': MediaQuotaExceededProblem
  'visibility-not-allowed': VisibilityNotAllowedProblem
  'profile-incomplete': ProfileIncompleteProblem
  'explicit-statement-required': ExplicitStatementRequiredProblem
  'query-too-short': QueryTooShortProblem
  'idempotency-key-reused': IdempotencyKeyReusedProblem
  'verification-failed': VerificationFailedProblem
  'precondition-required': PreconditionRequiredProblem
  'rate-limited': RateLimitedProblem
  'internal-error': InternalErrorProblem
  unavailable: UnavailableProblem
}

/** Any problem of the contract, told apart by `type`. */
export type Problem = ProblemBySlug[ProblemSlug]
