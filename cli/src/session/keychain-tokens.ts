import type { Tokens } from '@pianeojobs/sdk'
import { CredentialStoreFailedError } from './credential-store-failed-error.ts'
import { CredentialStoreUnavailableError } from './credential-store-unavailable-error.ts'
import { openKeychain } from './keychain.ts'

/** The tokens of one session in the keychain, if there is one. */
export interface KeychainTokens {
  /** Undefined also where there is no keychain: then nobody is signed in by it. */
  read(): Promise<Tokens | undefined>
  /** @throws CredentialStoreUnavailableError when there are tokens to be kept and no keychain. */
  write(tokens: Tokens | undefined): Promise<void>
  /**
   * Makes sure that tokens could be kept, by keeping something else for a moment.
   *
   * @throws CredentialStoreUnavailableError when there is no keychain.
   * @throws CredentialStoreLockedError when it lets nobody in.
   * @throws CredentialStoreFailedError when it does not work.
   */
  check(): Promise<void>
}

/** The tokens under `account` in the keychain, which is opened when it is first needed. */
export function keychainTokens(account: string): KeychainTokens {
  let opened: ReturnType<typeof openKeychain> | undefined
  const keychain = () => (opened ??= openKeychain(account))
  return {
    read: async () => parsed(await (await keychain())?.read()),
    write: async (tokens) => {
      const found = await keychain()
      if (!tokens) return found?.remove()
      if (!found) throw new CredentialStoreUnavailableError()
      await found.write(JSON.stringify(tokens))
    },
    check: async () => {
      const trial = await openKeychain(`${account} (trial)`)
      if (!trial) throw new CredentialStoreUnavailableError()
      await trial.write('trial')
      await trial.remove()
    },
  }
}

function parsed(secret: string | undefined): Tokens | undefined {
  try {
    return secret === undefined ? undefined : JSON.parse(secret)
  } catch {
    throw new CredentialStoreFailedError(new Error('what it holds for this platform is not what pianeo put there'))
  }
}
