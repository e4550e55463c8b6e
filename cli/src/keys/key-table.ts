/** What a key does in one place of the application. */
export interface Binding {
  /** As `keyNames` calls them; the first is the one that is shown. */
  readonly keys: readonly string[]
  /** What it does, in a word or two. */
  readonly label: string
  /** Listed by `?` alone: everybody knows it, or it would crowd the footer. */
  readonly quiet?: true
}

/** Who gets a key first: what is typed into, then a list, then the screen, then the application. */
export const levels = ['field', 'list', 'screen', 'app'] as const

export interface Scope {
  readonly level: (typeof levels)[number]
  /** What `?` calls it. */
  readonly title: string
  readonly bindings: Readonly<Record<string, Binding>>
}

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

/**
 * Every key of the application, by the place where it works. The footer, `?`, the palette and the documentation read it;
 * nothing listens to a key that does not stand here.
 */
export const keyTable = {
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
  choice: {
    level: 'screen',
    title: 'A question',
    bindings: {
      yes: { keys: ['y'], label: 'Yes' },
      no: { keys: ['n', 'escape', 'q'], label: 'No' },
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
  experience: {
    level: 'screen',
    title: 'An experience',
    bindings: {
      remove: { keys: ['ctrl+x'], label: 'Remove' },
      leave: { keys: ['escape', 'q'], label: 'Back' },
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
  erasure: {
    level: 'screen',
    title: 'Erasure',
    bindings: {
      erase: { keys: ['e'], label: 'Erase my account …' },
      keep: { keys: ['u'], label: 'Keep my account' },
      download: { keys: ['d'], label: 'Download my data' },
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
  path: {
    level: 'list',
    title: 'A path',
    bindings: { complete: { keys: ['tab'], label: 'Complete' } },
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
  reading: {
    level: 'screen',
    title: 'Reading',
    bindings: {
      follow: { keys: ['enter'], label: 'Go there' },
      close: { keys: ['escape', 'q'], label: 'Back to the list' },
    },
  },
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
} as const satisfies Readonly<Record<string, Scope>>

export type ScopeName = keyof typeof keyTable
export type ActionOf<S extends ScopeName> = keyof (typeof keyTable)[S]['bindings']
