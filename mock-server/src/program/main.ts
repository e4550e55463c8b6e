import { serve } from '../adaptors/http.ts'
import { createMock } from '../create-mock.ts'
import { sqliteStore } from '../store/sqlite.ts'
import { help, type ProgramOptions, parseOptions } from './options.ts'
import { UsageError } from './usage-error.ts'
import { withOutboxFile } from './with-outbox-file.ts'

/** The program `pianeo-mock`: serves until it is told to stop. Exit code 2 for a wrong command line, 1 for other errors. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  try {
    const options = parseOptions(args)
    if (options.help) process.stdout.write(help)
    else await run(options)
  } catch (error) {
    const usage = error instanceof UsageError
    process.stderr.write(`Error: ${(error as Error).message}\n${usage ? 'See pianeo-mock --help.\n' : ''}`)
    process.exitCode = usage ? 2 : 1
  }
}

async function run({ port, host, seed, data, outbox, printUrl }: ProgramOptions): Promise<void> {
  const platform = createMock({ seed, ...(data !== undefined && { store: sqliteStore(data) }) })
  const mock = outbox === undefined ? platform : withOutboxFile(platform, outbox)
  const server = await serve(mock, { port, host })
  const where = data === undefined ? 'in memory' : `in ${data}`
  process.stdout.write(
    printUrl
      ? `${server.baseUrl}\n`
      : `The Pianeojobs reference platform listens at ${server.baseUrl} (seed ${seed}, state ${where}).\n`,
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await server.close()
      await mock.close()
    })
  }
}
