/** How a terminal stands after what was written to it: the private modes that an application may change. */
export interface TerminalModes {
  readonly alternateScreen: boolean
  readonly cursor: boolean
  readonly bracketedPaste: boolean
  readonly wrap: boolean
  /** A frame that was begun and never ended keeps some terminals from drawing. */
  readonly synchronized: boolean
}

/** As terminals are before anything is written to them. */
export const untouched: TerminalModes = {
  alternateScreen: false,
  cursor: true,
  bracketedPaste: false,
  wrap: true,
  synchronized: false,
}

const modes: Readonly<Record<string, keyof TerminalModes>> = {
  1049: 'alternateScreen',
  25: 'cursor',
  2004: 'bracketedPaste',
  7: 'wrap',
  2026: 'synchronized',
}

/** The modes after these bytes (DECSET and DECRST). */
export function modesAfter(bytes: string): TerminalModes {
  const found = [...bytes.matchAll(/\x1b\[\?(\d+)([hl])/g)].flatMap(([, mode, to]) => {
    const name = modes[mode!]
    return name ? [[name, to === 'h'] as const] : []
  })
  return { ...untouched, ...Object.fromEntries(found) }
}
