import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import type { Keyring } from './keyring.ts'

const library = createRequire(import.meta.url).resolve('@napi-rs/keyring/keytar.js')

/** What another program than pianeo finds in the keychain under `pianeo`, by keytar's API. */
export async function found({ env }: Keyring): Promise<readonly { account: string; password: string }[]> {
  return run(env, `findCredentials('pianeo')`)
}

/** Puts something into the keychain as another program would. */
export async function put({ env }: Keyring, account: string, secret: string): Promise<void> {
  await run(env, `setPassword('pianeo', ${JSON.stringify(account)}, ${JSON.stringify(secret)})`)
}

async function run(env: Keyring['env'], call: string) {
  const script = `require(${JSON.stringify(library)}).${call}.then((found) => console.log(JSON.stringify(found ?? null)))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--eval', script], { env })
  return JSON.parse(stdout)
}
