const sequences: Readonly<Record<string, string>> = {
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  home: '\x1b[H',
  end: '\x1b[F',
  pageup: '\x1b[5~',
  pagedown: '\x1b[6~',
  delete: '\x1b[3~',
  enter: '\r',
  escape: '\x1b',
  tab: '\t',
  'shift+tab': '\x1b[Z',
  backspace: '\x7f',
  space: ' ',
}

/** What a terminal sends for a key: `enter`, `ctrl+p`, `x`. */
export function bytesOf(key: string): string {
  const [, modifier, name] = /^(ctrl\+|alt\+)?(.+)$/s.exec(key)!
  if (modifier === 'ctrl+') return String.fromCharCode(name!.toUpperCase().charCodeAt(0) - 0x40)
  if (modifier === 'alt+') return `\x1b${bytesOf(name!)}`
  return sequences[key] ?? key
}
