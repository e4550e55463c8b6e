import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Starts the Chromium of the system, headless, on a profile of its own. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await programNamed('chromium'),
    args: ['--disable-gpu', '--disable-quic', '--disable-sync'],
  })
}

async function programNamed(name: string): Promise<string> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name)
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (found) return path
  }
  throw new Error(`There is no ${name} on the PATH. Install the package ${name}: .ci/packages does.`)
}
