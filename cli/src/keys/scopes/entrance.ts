import type { Scope } from '../scope.ts'

/** From the welcome to home: signing up and in, the code, the policy, the mail. */
export const entranceScopes = {
  signIn: {
    level: 'screen',
    title: 'Signing in',
    bindings: { forgotten: { keys: ['ctrl+r'], label: 'Forgot the password' } },
  },
  step: {
    level: 'screen',
    title: 'A step',
    bindings: {
      next: { keys: ['enter'], label: 'Go on' },
      toggle: { keys: ['space'], label: 'Tick' },
      before: { keys: ['escape', 'q'], label: 'Step before' },
    },
  },
  code: {
    level: 'field',
    title: 'A code',
    bindings: { submit: { keys: ['enter'], label: 'Confirm' } },
  },
  mail: {
    level: 'screen',
    title: 'Mail and codes',
    bindings: {
      take: { keys: ['c', 'enter'], label: 'Use the code' },
      open: { keys: ['ctrl+o'], label: 'Open the mail' },
      again: { keys: ['ctrl+r'], label: 'New code' },
    },
  },
  policy: {
    level: 'screen',
    title: 'The policy',
    bindings: {
      accept: { keys: ['a'], label: 'Accept' },
      changes: { keys: ['c'], label: 'What changes' },
    },
  },
} as const satisfies Readonly<Record<string, Scope>>
