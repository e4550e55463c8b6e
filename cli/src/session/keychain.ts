import { CredentialStoreFailedError } from './credential-store-failed-error.ts'
import { CredentialStoreLockedError } from './credential-store-locked-error.ts'
import { hasSecretService } from './has-secret-service.ts'
import { sessionBus } from './session-bus.ts'

/**
 * One secret in the keychain of this system. Every method throws CredentialStoreLockedError when the keychain lets
 * nobody in, and CredentialStoreFailedError when it does not work.
 */
export interface Keychain {
  read(): Promise<string | undefined>
  write(secret: string): Promise<void>
  remove(): Promise<void>
}

const service = 'pianeo'

/**
 * The secret of `account` in the keychain of this system; undefined when there is none to be had. The library is loaded
 * only where there is one, and on Linux bound to the secret service: left to itself it takes the kernel's keyring
 * instead, without a word, and that is lost at reboot.
 */
export async function openKeychain(account: string): Promise<Keychain | undefined> {
  if (process.platform === 'linux') {
    const bus = sessionBus(process.env)
    if (!bus || !(await hasSecretService(bus.socket))) return undefined
    // The library knows a bus by this variable only.
    process.env.DBUS_SESSION_BUS_ADDRESS = bus.address
  }
  const { AsyncEntry } = await access(() => import('@napi-rs/keyring'))
  const entry = await access(async () => new AsyncEntry(service, account, { linux: { store: 'secret-service' } }))
  return {
    read: async () => (await access(() => entry.getPassword())) ?? undefined,
    write: (secret) => access(() => entry.setPassword(secret)),
    remove: async () => {
      await access(() => entry.deletePassword())
    },
  }
}

async function access<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const cause = error as Error
    // The library tells its errors apart by their words only.
    const refused = /^Couldn't access platform storage: (?:Secret Service: )?/.exec(cause.message)
    if (!refused) throw new CredentialStoreFailedError(cause)
    throw new CredentialStoreLockedError(new Error(cause.message.slice(refused[0].length), { cause }))
  }
}
