import { fileTokens } from './file-tokens.ts'
import type { TokenPlace } from './token-place.ts'

/** The tokens of the sandbox lie beside its state: whoever reads the one reads the other. */
export function sandboxPlace(folder: string): TokenPlace {
  const tokens = fileTokens(folder)
  return {
    tokens,
    storage: async () => 'sandbox',
    prepare: async () => (fresh) => tokens.lock(async () => tokens.write(fresh)),
  }
}
