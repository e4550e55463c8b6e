const labels: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  enter: 'Enter',
  escape: 'Esc',
  tab: 'Tab',
  space: 'Space',
  home: 'Home',
  end: 'End',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  backspace: 'Backspace',
  delete: 'Del',
}

/** A key as a person reads it on a keyboard: `ctrl+p` is `Ctrl-P`. */
export function keyLabel(name: string): string {
  const parts = /^((?:ctrl\+|alt\+|shift\+)*)(.+)$/s.exec(name)!
  const modifiers = parts[1]!.replace('ctrl+', 'Ctrl-').replace('alt+', 'Alt-').replace('shift+', 'Shift-')
  const key = labels[parts[2]!] ?? parts[2]!
  return modifiers + (modifiers ? key.toUpperCase().replace(/^(ENTER|ESC|TAB|SPACE|BACKSPACE)$/, key) : key)
}
