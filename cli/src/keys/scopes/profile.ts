import type { Scope } from '../scope.ts'

/** The profile, its experiences and photos, and who sees them. */
export const profileScopes = {
  profile: {
    level: 'screen',
    title: 'Your profile',
    bindings: {
      audience: { keys: ['v'], label: 'Who sees it' },
      undo: { keys: ['u'], label: 'Who saw it before' },
      add: { keys: ['a'], label: 'Experience' },
      remove: { keys: ['x'], label: 'Remove' },
      publish: { keys: ['p'], label: 'Publish' },
      viewAs: { keys: ['w'], label: 'View as' },
    },
  },
  experience: {
    level: 'screen',
    title: 'An experience',
    bindings: {
      remove: { keys: ['ctrl+x'], label: 'Remove' },
      leave: { keys: ['escape', 'q'], label: 'Back' },
    },
  },
  adding: {
    level: 'screen',
    title: 'Adding a photo',
    bindings: { leave: { keys: ['escape', 'q'], label: 'Back' } },
  },
  conflict: {
    level: 'screen',
    title: 'Changed meanwhile',
    bindings: {
      mine: { keys: ['m'], label: 'Send mine' },
      theirs: { keys: ['t'], label: 'Keep theirs' },
      edit: { keys: ['e', 'escape', 'q'], label: 'Edit mine' },
    },
  },
  photos: {
    level: 'screen',
    title: 'Your photos',
    bindings: {
      add: { keys: ['a'], label: 'Add' },
      choose: { keys: ['p'], label: 'Your photo' },
      audience: { keys: ['v'], label: 'Who sees it' },
      describe: { keys: ['d'], label: 'Describe' },
      remove: { keys: ['x'], label: 'Remove' },
    },
  },
  publish: {
    level: 'screen',
    title: 'Publishing',
    bindings: {
      publish: { keys: ['y'], label: 'Publish' },
      unpublish: { keys: ['u'], label: 'Take it back' },
      headline: { keys: ['h'], label: 'Write a headline' },
      viewAs: { keys: ['w'], label: 'View as' },
    },
  },
  viewAs: {
    level: 'screen',
    title: 'View as',
    bindings: {
      next: { keys: ['right', 'tab'], label: 'Next reader' },
      previous: { keys: ['left', 'shift+tab'], label: 'Reader before', quiet: true },
      publish: { keys: ['p'], label: 'Publish' },
    },
  },
} as const satisfies Readonly<Record<string, Scope>>
