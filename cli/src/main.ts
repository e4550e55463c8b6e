import { flush } from '@oclif/core/flush'
import { run } from '@oclif/core/run'
import { exitCodes } from './errors/exit-codes.ts'
import { InterruptedError } from './errors/interrupted-error.ts'
import { OutputFailedError } from './errors/output-failed-error.ts'
import { reportError } from './errors/report-error.ts'
import { howThingsStand } from './interruptible.ts'
import { wantsJson } from './wants-json.ts'

/**
 * Runs one command line to its end and sets the exit code of the process.
 *
 * @param argv what was typed after `pianeo`.
 * @param root the folder of this package.
 */
export async function main(argv: readonly string[], root: string): Promise<void> {
  // Whatever is written, the person alone can read it.
  process.umask(0o077)
  const told = { json: wantsJson(argv), command: 'pianeo' }
  // A script reads one object on stderr or nothing: Node's own warnings are for people.
  if (told.json) process.removeAllListeners('warning')
  process.on('SIGINT', () => {
    reportError(new InterruptedError({ standing: howThingsStand() }), told)
    process.exit(exitCodes.interrupted)
  })
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? exitCodes.unread : reportError(new OutputFailedError(error), told))
  })
  // Nobody reads it any more: the exit code says it all.
  process.stderr.on('error', () => {})
  process.on('uncaughtException', (error) => process.exit(reportError(error, told)))
  try {
    await run(isApp(argv) ? ['app', ...argv] : [...argv], { root })
    await flush()
  } catch (error) {
    process.exitCode = reportError(error, { ...told, commands: await commandsOf(root).catch(() => []) })
  }
}

/** The words of every command, for a person who typed another. */
async function commandsOf(root: string): Promise<readonly string[]> {
  const { Config } = await import('@oclif/core/config')
  const { commands } = await Config.load({ root })
  return commands.filter(({ hidden }) => !hidden).map(({ id }) => id.replaceAll(':', ' '))
}

/** Whether `pianeo` alone was typed at a terminal, or no more than which platform it is to talk to. */
function isApp(argv: readonly string[]): boolean {
  const [first, ...rest] = argv
  const onlyPlatform = first === undefined || (first === '--api-url' && rest.length === 1) || /^--api-url=/.test(first)
  return onlyPlatform && Boolean(process.stdin.isTTY && process.stdout.isTTY)
}
