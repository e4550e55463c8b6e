import type { Scope } from '../scope.ts'

/** Importing contacts, the contacts that are kept, and who of them is here. */
export const contactsScopes = {
  contacts: {
    level: 'screen',
    title: 'Your contacts',
    bindings: {
      filter: { keys: ['/'], label: 'Filter' },
      clear: { keys: ['escape'], label: 'All of them' },
      import: { keys: ['i'], label: 'Import' },
      matches: { keys: ['m'], label: 'Already here' },
      imports: { keys: ['u'], label: 'Imports, undo' },
      remove: { keys: ['x', 'delete'], label: 'Forget' },
      removeAll: { keys: ['X'], label: 'Forget all', quiet: true },
    },
  },
  contact: {
    level: 'screen',
    title: 'A contact',
    bindings: {
      remove: { keys: ['x', 'delete'], label: 'Forget' },
      match: { keys: ['m'], label: 'Who that is here' },
    },
  },
  file: {
    level: 'screen',
    title: 'The file',
    bindings: {
      go: { keys: ['enter'], label: 'Go on' },
      another: { keys: ['f'], label: 'Another file' },
    },
  },
  importConsent: {
    level: 'screen',
    title: 'What may be done',
    bindings: {
      yes: { keys: ['y'], label: 'I agree' },
      no: { keys: ['n'], label: 'I do not' },
      back: { keys: ['escape'], label: 'Back to the file' },
    },
  },
  importing: {
    level: 'screen',
    title: 'An import',
    bindings: {
      stop: { keys: ['s', 'escape'], label: 'Stop, and keep what came in' },
      resume: { keys: ['enter'], label: 'Go on' },
      undo: { keys: ['u'], label: 'Take it back' },
      contacts: { keys: ['c'], label: 'Your contacts' },
      matches: { keys: ['m'], label: 'Already here' },
    },
  },
  imports: {
    level: 'screen',
    title: 'Your imports',
    bindings: {
      undo: { keys: ['u'], label: 'Take it back' },
      import: { keys: ['i'], label: 'Import' },
    },
  },
  matches: {
    level: 'screen',
    title: 'Already here',
    bindings: {
      dismiss: { keys: ['d'], label: 'Dismiss' },
      restore: { keys: ['b'], label: 'Bring back' },
      others: { keys: ['v'], label: 'Those you dismissed' },
      import: { keys: ['i'], label: 'Import' },
    },
  },
} as const satisfies Readonly<Record<string, Scope>>
