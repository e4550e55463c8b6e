import type { Identity } from '../actions/identity.ts'
import type { Storage } from '../session/token-place.ts'
import { printPairs } from './pairs.ts'

const places: Readonly<Record<Storage, string>> = {
  keychain: 'in the keychain',
  file: 'in a file, unencrypted, that only you can read',
  sandbox: 'in the folder of the sandbox',
  environment: 'of PIANEO_TOKEN',
}

/** Who is signed in, for people. */
export function printIdentity({ name, email, state, platform, accountId, storage }: Identity): string {
  return printPairs([
    ['Name', name],
    ['E-mail', email],
    ['Account', `${accountId} (${state})`],
    ['Platform', platform],
    ['Session', places[storage]],
  ])
}
