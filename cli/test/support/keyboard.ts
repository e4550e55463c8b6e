/** Somebody at a terminal: types, and reads what it shows. */
export interface Keyboard {
  /** Presses keys, one after the other, by their names: `enter`, `tab`, `ctrl+p`, `down`, `x`. */
  press(...keys: readonly string[]): Promise<void>
  /** Types a text. */
  type(text: string): Promise<void>
  /** Pastes a text, as a terminal with bracketed paste sends it. */
  paste(text: string): Promise<void>
  /** What the screen shows, once it shows `expected`; fails with the frame when it does not in time. */
  until(expected: string | RegExp): Promise<string>
}
