import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { NoDesktopError } from '../../errors/no-desktop-error.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Where a file is opened. */
interface Desktop {
  readonly platform: NodeJS.Platform
  readonly env: Environment
}

/**
 * Opens a file with the program that the desktop has for it, and does not wait for that to end.
 *
 * @throws NoDesktopError when there is no desktop, or it has nothing to open files with.
 */
export async function openFile(path: string, { platform, env }: Desktop = process): Promise<void> {
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    throw new NoDesktopError('no desktop is running here (neither DISPLAY nor WAYLAND_DISPLAY is set)')
  }
  const [program, ...args] = openers[platform] ?? ['xdg-open']
  const child = spawn(program!, [...args, path], { detached: true, stdio: 'ignore', env })
  try {
    await once(child, 'spawn')
  } catch (cause) {
    throw new NoDesktopError(`${program} is not there`, { cause })
  }
  child.on('error', () => {})
  child.unref()
}

const openers: { readonly [Platform in NodeJS.Platform]?: readonly string[] } = {
  darwin: ['open'],
  // The empty word is the title of the window, which `start` would take the path for.
  win32: ['cmd', '/c', 'start', ''],
}
