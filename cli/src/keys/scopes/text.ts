import type { Scope } from '../scope.ts'

/** Moving and deleting in what is typed, as in a shell. */
const typing = {
  left: { keys: ['left', 'ctrl+b'], label: 'Left', quiet: true },
  right: { keys: ['right', 'ctrl+f'], label: 'Right', quiet: true },
  wordLeft: { keys: ['alt+left', 'alt+b', 'ctrl+left'], label: 'A word left', quiet: true },
  wordRight: { keys: ['alt+right', 'alt+f', 'ctrl+right'], label: 'A word right', quiet: true },
  start: { keys: ['home', 'ctrl+a'], label: 'To the start', quiet: true },
  end: { keys: ['end', 'ctrl+e'], label: 'To the end', quiet: true },
  backspace: { keys: ['backspace', 'ctrl+h'], label: 'Delete before', quiet: true },
  delete: { keys: ['delete', 'ctrl+d'], label: 'Delete after', quiet: true },
  deleteWord: { keys: ['ctrl+w', 'alt+backspace'], label: 'Delete the word before', quiet: true },
  deleteToStart: { keys: ['ctrl+u'], label: 'Delete to the start', quiet: true },
  deleteToEnd: { keys: ['ctrl+k'], label: 'Delete to the end', quiet: true },
  yank: { keys: ['ctrl+y'], label: 'Put the deleted back', quiet: true },
  undo: { keys: ['ctrl+_', 'alt+z'], label: 'Undo', quiet: true },
  redo: { keys: ['alt+y'], label: 'Redo', quiet: true },
} as const satisfies Scope['bindings']

/** Where one moves through rows or types. */
export const textScopes = {
  list: {
    level: 'list',
    title: 'A list',
    bindings: {
      up: { keys: ['up', 'k'], label: 'Up', quiet: true },
      down: { keys: ['down', 'j'], label: 'Down', quiet: true },
      pageUp: { keys: ['pageup', 'ctrl+b'], label: 'A page up', quiet: true },
      pageDown: { keys: ['pagedown', 'ctrl+f'], label: 'A page down', quiet: true },
      first: { keys: ['home', 'g'], label: 'First', quiet: true },
      last: { keys: ['end', 'G'], label: 'Last', quiet: true },
      open: { keys: ['enter'], label: 'Open' },
    },
  },
  text: {
    level: 'list',
    title: 'A long text',
    bindings: {
      up: { keys: ['up', 'k'], label: 'Up', quiet: true },
      down: { keys: ['down', 'j'], label: 'Down' },
      pageUp: { keys: ['pageup', 'ctrl+b'], label: 'A page up', quiet: true },
      pageDown: { keys: ['pagedown', 'space', 'ctrl+f'], label: 'A page down' },
      first: { keys: ['home', 'g'], label: 'Beginning', quiet: true },
      last: { keys: ['end', 'G'], label: 'End', quiet: true },
      nextPart: { keys: ['right', 'n'], label: 'Next section' },
      previousPart: { keys: ['left', 'p'], label: 'Section before', quiet: true },
    },
  },
  reading: {
    level: 'screen',
    title: 'Reading',
    bindings: {
      follow: { keys: ['enter'], label: 'Go there' },
      close: { keys: ['escape', 'q'], label: 'Back to the list' },
    },
  },
  field: {
    level: 'field',
    title: 'Typing',
    bindings: {
      submit: { keys: ['enter'], label: 'Take it' },
      cancel: { keys: ['escape'], label: 'Leave it' },
      ...typing,
    },
  },
  area: {
    level: 'field',
    title: 'Typing several lines',
    bindings: {
      save: { keys: ['ctrl+s'], label: 'Take it' },
      cancel: { keys: ['escape'], label: 'Leave it' },
      editor: { keys: ['ctrl+o'], label: 'Your editor' },
      newLine: { keys: ['enter'], label: 'New line', quiet: true },
      up: { keys: ['up'], label: 'Up', quiet: true },
      down: { keys: ['down'], label: 'Down', quiet: true },
      ...typing,
    },
  },
  path: {
    level: 'list',
    title: 'A path',
    bindings: { complete: { keys: ['tab'], label: 'Complete' } },
  },
  option: {
    level: 'field',
    title: 'One of several',
    bindings: {
      next: { keys: ['right', 'space'], label: 'Another' },
      previous: { keys: ['left'], label: 'The one before', quiet: true },
      submit: { keys: ['enter'], label: 'Take it' },
    },
  },
  form: {
    level: 'list',
    title: 'A form',
    bindings: {
      next: { keys: ['tab', 'down'], label: 'Next field' },
      previous: { keys: ['shift+tab', 'up'], label: 'Field before', quiet: true },
      send: { keys: ['ctrl+s'], label: 'Send' },
    },
  },
} as const satisfies Readonly<Record<string, Scope>>
