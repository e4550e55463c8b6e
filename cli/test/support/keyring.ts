import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** A session bus of its own with a home of its own, so that the keychain of whoever runs the tests is left alone. */
export interface Keyring extends AsyncDisposable {
  /** The environment in which a command has this keychain and no other. */
  readonly env: { readonly HOME: string; readonly DBUS_SESSION_BUS_ADDRESS: string }
  /** Locks an open keychain, as a desktop does when its person leaves. */
  lock(): Promise<void>
}

export interface KeyringOptions {
  /**
   * `unlocked`: a keychain that is open. `locked`: one that only a person could open. `new`: nobody has made one yet.
   * `none`: a bus without a secret service.
   */
  readonly state: 'unlocked' | 'locked' | 'new' | 'none'
}

/** Starts the keychain open, and waits until the bus knows it: asking for it earlier would start a second one. */
const unlock =
  'printf pw | gnome-keyring-daemon --unlock --components=secrets >&2; ' +
  'until dbus-send --session --print-reply --dest=org.freedesktop.DBus / ' +
  'org.freedesktop.DBus.GetNameOwner string:org.freedesktop.secrets >&2; do sleep 0.02; done'
const withoutServices = fileURLToPath(new URL('./bus-without-services.conf', import.meta.url))

/** GNOME's keychain on a bus by `dbus-run-session`, until it is disposed of. */
export async function keyring({ state }: KeyringOptions): Promise<Keyring> {
  const home = await mkdtemp(join(tmpdir(), 'pianeo-keyring-'))
  if (state === 'locked') await (await session(home, unlock)).end()
  const { address, end } = await session(
    home,
    state === 'unlocked' ? unlock : 'true',
    state === 'none' ? [`--config-file=${withoutServices}`] : [],
  )
  const env = { HOME: home, DBUS_SESSION_BUS_ADDRESS: address }
  return {
    env,
    lock: async () => {
      const call = 'org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login'
      const to = '--session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets'
      await promisify(execFile)('dbus-send', `${to} ${call}`.split(' '), { env: { ...env, PATH: process.env.PATH } })
    },
    [Symbol.asyncDispose]: async () => {
      await end()
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** A bus that lasts until the end of stdin of its shell. */
async function session(home: string, begin: string, options: readonly string[] = []) {
  const script = `${begin} && echo "$DBUS_SESSION_BUS_ADDRESS" && exec cat`
  const bus = spawn('dbus-run-session', [...options, '--', 'sh', '-c', script], {
    env: { PATH: process.env.PATH ?? '', HOME: home },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const [line] = await Promise.race([once(bus.stdout, 'data'), once(bus, 'exit').then(() => [undefined])])
  if (line === undefined) throw new Error('The keychain did not start: install dbus and gnome-keyring.')
  return {
    address: String(line).trim(),
    end: async () => {
      bus.stdin.end()
      await once(bus, 'exit')
    },
  }
}
