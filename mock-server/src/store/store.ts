import type { State } from '../platform/state.ts'

/** Where a world keeps its state. */
export interface Store {
  /** The state as last written, by this process or another that shares it. */
  read(): State
  /**
   * Runs the rule on the newest state and keeps what it gives, alone of all writers. When the rule throws, nothing is
   * changed and the error goes on.
   */
  write<T>(rule: (state: State) => readonly [State, T]): T
  close(): void
}
