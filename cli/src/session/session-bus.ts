import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** What says where the session bus is. */
export interface BusEnvironment {
  readonly DBUS_SESSION_BUS_ADDRESS?: string | undefined
  readonly XDG_RUNTIME_DIR?: string | undefined
}

/** The session bus of D-Bus: its address, and the socket behind it as `net.connect` takes it. */
export interface SessionBus {
  readonly address: string
  readonly socket: string
}

/**
 * The session bus that `env` points at, or else the one of the person's runtime folder. Only buses on a Unix socket
 * count (D-Bus specification, "Server Addresses"): those are all that a desktop or `dbus-run-session` starts.
 */
export function sessionBus(env: BusEnvironment): SessionBus | undefined {
  if (env.DBUS_SESSION_BUS_ADDRESS) return firstSocket(env.DBUS_SESSION_BUS_ADDRESS)
  const path = env.XDG_RUNTIME_DIR && join(env.XDG_RUNTIME_DIR, 'bus')
  return path && existsSync(path) ? { address: `unix:path=${escaped(path)}`, socket: path } : undefined
}

function firstSocket(addresses: string): SessionBus | undefined {
  for (const address of addresses.split(';')) {
    const [, kind, value] = /^unix:(?:.*,)?(path|abstract)=([^,]*)/.exec(address) ?? []
    const name = value && unescaped(value)
    if (name) return { address, socket: kind === 'abstract' ? `\0${name}` : name }
  }
  return undefined
}

function escaped(path: string): string {
  return path.replace(/[^-\w/.\\*]/gu, encodeURIComponent)
}

function unescaped(value: string): string | undefined {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}
