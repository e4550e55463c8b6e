// Everything derived, in order: openapi.json, the SDK's types and methods, the platform's validators, the table of commands.
// With --check it writes nothing and exits 1 when a committed file is stale.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { repositoryNode } from './repository-node.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const check = process.argv.includes('--check') ? ['--check'] : []

run('openapi/scripts/bundle.ts', check)
run('sdk/scripts/generate.ts', check)
run('mock-server/scripts/generate.ts', [])
run('cli/scripts/reference.ts', check)

function run(script, args) {
  const { status } = spawnSync(repositoryNode(), ['--conditions=@pianeojobs/source', join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
