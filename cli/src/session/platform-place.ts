import { fileTokens } from './file-tokens.ts'
import { keychainTokens } from './keychain-tokens.ts'
import type { TokenPlace } from './token-place.ts'

/**
 * The tokens of a platform: in the keychain under `account`, or in a file in `folder` where a person asked for that
 * (P6.2). The file, when there is one, is the newer choice: signing in to one place empties the other.
 */
export function platformPlace(folder: string, account: string): TokenPlace {
  const file = fileTokens(folder)
  const keychain = keychainTokens(account)
  const isInFile = async () => (await file.read()) !== undefined
  return {
    tokens: {
      read: async () => (await file.read()) ?? (await keychain.read()),
      write: async (tokens) => ((await isInFile()) ? file : keychain).write(tokens),
      lock: file.lock,
    },
    storage: async () => ((await isInFile()) ? 'file' : 'keychain'),
    prepare: async ({ insecure }) => {
      await (insecure ? file.check() : keychain.check())
      return (fresh) =>
        file.lock(async () => {
          if (!insecure) await keychain.write(fresh)
          await file.write(insecure ? fresh : undefined)
          // Who asks for a file may have a keychain that does not work: it is left as it is then.
          if (insecure) await keychain.write(undefined).catch(() => {})
        })
    },
  }
}
