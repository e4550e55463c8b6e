// The main job on the embedded sandbox: a tour that signs up, edits a profile, imports contacts and downloads the data.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { repositoryNode } from './repository-node.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { status } = spawnSync(repositoryNode(), [join(root, 'examples', 'tour.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
