// The main job on the embedded sandbox. In a terminal: the application, to do it by keys. Without one, or with --tour: a
// tour that signs up, edits a profile, imports contacts and downloads the data, in a world of its own.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { repositoryNode } from './repository-node.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [tour, ...rest] = process.argv.slice(2)
const isTour = tour === '--tour' || !process.stdin.isTTY || !process.stdout.isTTY

const args = isTour ? [join('examples', 'tour.ts'), ...rest] : [join('cli', 'bin', 'run.js'), 'app']
// Whatever platform is configured otherwise: this is about the sandbox.
const { PIANEO_API_URL: _, ...env } = process.env
const { status } = spawnSync(repositoryNode(), args, { cwd: root, stdio: 'inherit', env })
process.exitCode = status ?? 1
