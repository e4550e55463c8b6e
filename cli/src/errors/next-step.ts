/** The command that helps after a refusal of the platform, by the slug of the problem. */
const steps: Readonly<Record<string, (problem: Members) => string>> = {
  unauthenticated: () => 'Sign in with `pianeo sign-in`.',
  'token-expired': () => 'Sign in again with `pianeo sign-in`.',
  'token-revoked': () => 'Sign in again with `pianeo sign-in`.',
  'invalid-credentials': () => 'Check it, then run the same command again. Forgotten: `pianeo account reset`.',
  'step-up-required': () =>
    'Give your password: at a terminal pianeo asks for it; in a script add `--password-stdin < FILE`.',
  'account-not-verified': () =>
    'Confirm the address with `pianeo verify --code CODE`; a new code: `pianeo verify --resend`.',
  'consent-required': ({ purposeId }) =>
    `Agree to it with \`pianeo consent give ${purposeId ?? 'PURPOSE'}\`, if you want to.`,
  'policy-acceptance-required': () => 'Read the policy with `pianeo policy show`, then `pianeo policy accept`.',
  'policy-version-stale': () =>
    'The policy has a new version. Read it with `pianeo policy show`, then run the same command again.',
  'validation-failed': () => 'Change what is named, then run the same command again.',
  'verification-failed': (problem) => `Check the code; a new one: \`${newCode(problem)}\`.`,
  'code-expired': (problem) => `Ask for a new code with \`${newCode(problem)}\`.`,
  'profile-incomplete': () => 'Write one with `pianeo profile set headline="…"`, then publish again.',
  'handle-unavailable': ({ suggestion }) =>
    suggestion ? `Free is ${suggestion}: \`pianeo profile set handle=${suggestion}\`.` : 'Choose another.',
  'already-connected': () => 'See your connections with `pianeo network connections`.',
  'request-pending': () => 'See who waits for whom with `pianeo network requests --state pending`.',
  'profile-unpublished': () => 'Publish it with `pianeo profile publish`, then ask again.',
  'visibility-not-allowed': () => 'See what each field allows with `pianeo profile visibility`.',
  'account-deactivated': () =>
    'Be back: `pianeo account reactivate`. When its erasure is scheduled: `pianeo data erase cancel`.',
  'notice-version-stale': () => 'The notice is another by now. Read it, and run the same command again.',
  'precondition-failed': () => 'It was changed in between. Look at it, then run the same command again.',
  'rate-limited': ({ retryAfter }) => `Wait ${retryAfter ?? 'some'} seconds, then run the same command again.`,
}

/** What is said of a token that is not, or not any more, taken. */
const refusedTokens: ReadonlySet<string> = new Set(['unauthenticated', 'token-expired', 'token-revoked'])

/** Two kinds of codes are mailed; the path that refused one tells which it was. */
function newCode({ instance }: Members): string {
  return instance?.includes('/password-resets/') ? 'pianeo account reset' : 'pianeo verify --resend'
}

interface Members {
  readonly instance?: string
  readonly purposeId?: string
  readonly retryAfter?: number
  readonly suggestion?: string
}

/** What to do about any problem, by slug: the catalogue of the contract. */
export type Remedies = Readonly<Record<string, { readonly remedy: string }>>

/** What to do next, as a list of no line or one: a command where one helps, else what the catalogue says. */
export function nextStep(
  slug: string,
  problem: object,
  { remedies, tokenOfEnvironment }: { readonly remedies: Remedies; readonly tokenOfEnvironment: boolean },
): readonly string[] {
  const step =
    tokenOfEnvironment && refusedTokens.has(slug)
      ? 'This was said of the token in PIANEO_TOKEN. Set it to one that is valid there, or unset it.'
      : (steps[slug]?.(problem as Members) ?? remedies[slug]?.remedy)
  return step ? [step] : []
}
