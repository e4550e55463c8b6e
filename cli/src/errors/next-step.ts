/** What is shown after a refusal of the platform: the command that helps, by the slug of the problem. */
const steps: Readonly<Record<string, (problem: Members) => string>> = {
  unauthenticated: () => 'Sign in with `pianeo sign-in`.',
  'token-expired': () => 'Sign in again with `pianeo sign-in`.',
  'token-revoked': () => 'Sign in again with `pianeo sign-in`.',
  'invalid-credentials': () => 'Check the address and the password, then run `pianeo sign-in` again.',
  'step-up-required': () => 'Sign in again with `pianeo sign-in`, then run the same command.',
  'account-not-verified': () =>
    'Confirm the address with `pianeo verify --code CODE`; a new code: `pianeo verify --resend`.',
  'consent-required': ({ purposeId }) =>
    `Agree to it with \`pianeo consent give ${purposeId ?? 'PURPOSE'}\`, if you want to.`,
  'policy-acceptance-required': () => 'Read the policy with `pianeo policy show`, then `pianeo policy accept`.',
  'policy-version-stale': () =>
    'The policy has a new version. Read it with `pianeo policy show`, then run the same command again.',
  'verification-failed': () => 'Check the code; a new one: `pianeo verify --resend`.',
  'code-expired': () => 'Ask for a new code with `pianeo verify --resend`.',
  'precondition-failed': () => 'It was changed in between. Look at it, then run the same command again.',
  'rate-limited': ({ retryAfter }) => `Wait ${retryAfter ?? 'some'} seconds, then run the same command again.`,
}

interface Members {
  readonly purposeId?: string
  readonly retryAfter?: number
}

/** The step as a list of no line or one. */
export function nextStep(slug: string, problem: object): readonly string[] {
  const step = steps[slug]
  return step ? [step(problem as Members)] : []
}
