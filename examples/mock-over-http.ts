// Run the platform as a program of its own, for code in any language, and talk to it over HTTP.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createClient, isProblem } from '@pianeojobs/sdk'

// In a project that installed it: spawn('pianeo-mock', …)
const program = join(import.meta.dirname, '..', 'mock-server', 'bin', 'pianeo-mock.js')
const child = spawn(process.execPath, [program, '--port', '0', '--print-url', '--seed', 'town'], {
  stdio: ['ignore', 'pipe', 'inherit'],
})

try {
  // The first line of its output is the base URL, as soon as it listens.
  const [baseUrl] = await once(createInterface(child.stdout), 'line')
  console.log(`Listening at ${baseUrl}`)
  const client = createClient({ baseUrl })

  const { name, contractVersion } = await client.meta.get()
  console.log(`${name}, contract ${contractVersion}`)

  for await (const person of client.people.search({ q: 'engineer' })) {
    console.log(`${person.displayName}: ${person.headline}`)
  }

  // It says no as the real one does: with a typed problem, checked against the contract.
  const typo = await fetch(`${baseUrl}/people?q=engineer&limmit=3`)
  console.log(typo.status, await typo.json())

  try {
    await client.people.get('nobody-of-that-name')
  } catch (error) {
    if (!isProblem(error, 'not-found')) throw error
    console.log(`${error.status}: ${error.problem.title}`)
  }
} finally {
  child.kill()
  await once(child, 'exit')
}
