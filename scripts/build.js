// Builds what runs: the reference platform's compiled validators, every workspace with `tsc -b`, the table of commands.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { repositoryNode } from './repository-node.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

run([join(root, 'mock-server', 'scripts', 'generate.ts'), '--if-stale'])
run([join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b'])
run([join(root, 'cli', 'scripts', 'manifest.ts'), '--if-stale'])

function run(args) {
  const { status } = spawnSync(repositoryNode(), args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(status ?? 1)
}
