import type { TokenStore, Tokens } from './tokens.ts'

/** A store that lives as long as the process. */
export function memoryTokens(initial?: Tokens): TokenStore {
  let tokens = initial
  return {
    read: () => tokens,
    write: (next) => {
      tokens = next
    },
  }
}
