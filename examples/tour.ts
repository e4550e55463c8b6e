// The main job, as a person would type it: every line after `$` is a command that works the same in your own shell.
// It runs on the sandbox inside `pianeo`, in a home of its own under the temporary folder, and keeps what it made.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const repository = dirname(import.meta.dirname)
const home = mkdtempSync(join(tmpdir(), 'pianeo-tour-'))
const email = 'ada@example.org'
/** Made up for this run and shown nowhere: it reaches `pianeo` on its standard input. */
const password = randomBytes(24).toString('base64url')

try {
  await tour()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function tour(): Promise<void> {
  title('Sign up, and confirm the code from the mail')
  await pianeo(
    [
      'sign-up',
      '--name',
      'Ada Lovelace',
      '--email',
      email,
      '--country',
      'GB',
      '--adult',
      '--accept-policy',
      '--password-stdin',
    ],
    { stdin: password },
  )
  const mails = JSON.parse(await pianeo(['sandbox', 'outbox', '--to', email, '--json'], { quiet: true })) as {
    code?: string
  }[]
  await pianeo(['verify', '--code', mails.find((mail) => mail.code)!.code!])
  await pianeo(['whoami'])

  title('Edit the profile: what it says, and who sees which part')
  await pianeo(['profile', 'set', 'headline=Analyst of engines that do not exist yet', 'location=London,,GB'])
  await pianeo([
    'experience',
    'add',
    '--title',
    'Translator and annotator',
    '--organization',
    'Scientific Memoirs',
    '--start',
    '1842',
    '--end',
    '1843',
  ])
  await pianeo(['profile', 'visibility', 'city=private', 'pastExperience=public'])
  await pianeo(['profile', 'publish', '--yes'])

  title('Import an address book, and see who is already here')
  await pianeo(['contacts', 'import', join(repository, 'examples', 'contacts.vcf'), '--consent', '--match'])
  await pianeo(['contacts', 'list', '--limit', '5'])

  title('Download all of it, and check every byte')
  const downloaded = JSON.parse(await pianeo(['data', 'download', '--output', home, '--json'])) as { path: string }
  await pianeo(['data', 'verify', downloaded.path])

  title('Done')
  console.log(`The archive lies at ${downloaded.path}`)
  console.log(`Go on in this world:  export PIANEO_HOME=${home}`)
  console.log('                      node_modules/.bin/pianeo --help')
}

function title(text: string): void {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(3, 74 - text.length))}\n`)
}

/** Runs one command, shows the line and what it answered, and answers its standard output. Throws when it fails. */
function pianeo(args: string[], { stdin = '', quiet = false } = {}): Promise<string> {
  console.log(`$ ${stdin ? 'printf %s "$PASSWORD" | ' : ''}pianeo ${args.map(quoted).join(' ')}`)
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(repository, 'cli', 'bin', 'run.js'), ...args], {
      env: { ...process.env, PIANEO_HOME: home, PIANEO_API_URL: undefined, PIANEO_TOKEN: undefined },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      if (!quiet) process.stdout.write(text)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      console.log()
      if (code === 0) resolve(output)
      else reject(new Error(`pianeo ${args[0]} ended with ${code}; what there is lies in ${home}`))
    })
    child.stdin.end(stdin)
  })
}

function quoted(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`
}
