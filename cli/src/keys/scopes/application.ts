import type { Scope } from '../scope.ts'

/** Everywhere, and what lies above a screen. */
export const applicationScopes = {
  app: {
    level: 'app',
    title: 'Everywhere',
    bindings: {
      back: { keys: ['escape', 'q'], label: 'Back' },
      palette: { keys: ['ctrl+p', ':'], label: 'Commands' },
      help: { keys: ['?', 'alt+?'], label: 'Keys' },
      line: { keys: ['!', 'alt+!'], label: 'Command line of the last action', quiet: true },
      suspend: { keys: ['ctrl+z'], label: 'To the shell and back', quiet: true },
      quit: { keys: ['ctrl+c'], label: 'Quit', quiet: true },
    },
  },
  overlay: {
    level: 'screen',
    title: 'This window',
    bindings: { close: { keys: ['escape', 'q'], label: 'Close' } },
  },
  loaded: {
    level: 'screen',
    title: 'What did not load',
    bindings: {
      retry: { keys: ['r'], label: 'Try again' },
      signIn: { keys: ['enter'], label: 'Sign in' },
    },
  },
  choice: {
    level: 'screen',
    title: 'A question',
    bindings: {
      yes: { keys: ['y'], label: 'Yes' },
      no: { keys: ['n', 'escape', 'q'], label: 'No' },
    },
  },
} as const satisfies Readonly<Record<string, Scope>>
