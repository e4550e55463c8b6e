import type { Scope } from '../scope.ts'

/** Archives, consents and the erasure. */
export const dataScopes = {
  data: {
    level: 'screen',
    title: 'Your data',
    bindings: {
      end: { keys: ['x'], label: 'Sign it out' },
      endOthers: { keys: ['o'], label: 'Sign out all others' },
    },
  },
  download: {
    level: 'screen',
    title: 'A download',
    bindings: {
      choose: { keys: ['space', 'enter'], label: 'Choose' },
      stop: { keys: ['s'], label: 'Stop, and keep what came in' },
    },
  },
  archive: {
    level: 'screen',
    title: 'An archive',
    bindings: {
      open: { keys: ['o'], label: 'Open it' },
      check: { keys: ['v'], label: 'Check it again' },
      another: { keys: ['a'], label: 'Another one' },
    },
  },
  consents: {
    level: 'screen',
    title: 'Consents',
    bindings: {
      give: { keys: ['y'], label: 'Agree' },
      withdraw: { keys: ['n'], label: 'Withdraw' },
      history: { keys: ['h'], label: 'History' },
    },
  },
  erasure: {
    level: 'screen',
    title: 'Erasure',
    bindings: {
      erase: { keys: ['e'], label: 'Erase my account …' },
      keep: { keys: ['u'], label: 'Keep my account' },
      download: { keys: ['d'], label: 'Download my data' },
    },
  },
} as const satisfies Readonly<Record<string, Scope>>
