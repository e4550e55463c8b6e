/** The terminal that the application is drawn on. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
}

/** DECAWM off: a character that is wider than expected then spoils one line, where wrapping would spoil the whole frame. */
export const wrapOff = '\x1b[?7l'
export const wrapOn = '\x1b[?7h'
