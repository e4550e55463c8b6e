import { parseArgs } from 'node:util'
import { type SeedName, seeds } from '../seeds/seeds.ts'
import { UsageError } from './usage-error.ts'

/** What the command line asks for. */
export interface ProgramOptions {
  readonly port: number
  readonly host: string
  readonly seed: SeedName
  /** The SQLite file of the state; without it the state lasts as long as the program. */
  readonly data?: string
  /** The file to which the mails it sends are appended. */
  readonly outbox?: string
  readonly printUrl: boolean
  readonly help: boolean
}

export const help = `Usage: pianeo-mock [options]

Serves the Pianeojobs reference platform over HTTP.

  --port <number>   port to listen on, 0 for any free one (default 4010)
  --host <address>  address to listen on (default 127.0.0.1, this machine alone)
  --seed <name>     what a new world holds: ${Object.keys(seeds).join(', ')} (default empty)
  --data <file>     keep the state in this SQLite file (default: in memory)
  --outbox <file>   append each mail it sends to this file, one line of JSON each
  --print-url       print the base URL alone on stdout, for programs
  --help            show this help
`

/** Reads the command line; @throws UsageError naming what is wrong. */
export function parseOptions(args: readonly string[]): ProgramOptions {
  const values = parsed(args)
  const port = Number(values.port ?? 4010)
  if (!/^\d{1,5}$/.test(values.port ?? '4010') || port > 65_535) {
    throw new UsageError(`--port must be a number from 0 to 65535, not "${values.port}".`)
  }
  const seed = values.seed ?? 'empty'
  if (!isSeed(seed)) throw new UsageError(`--seed must be one of ${Object.keys(seeds).join(', ')}, not "${seed}".`)
  return {
    port,
    host: values.host ?? '127.0.0.1',
    seed,
    ...(values.data !== undefined && { data: values.data }),
    ...(values.outbox !== undefined && { outbox: values.outbox }),
    printUrl: values['print-url'] === true,
    help: values.help === true,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        seed: { type: 'string' },
        data: { type: 'string' },
        outbox: { type: 'string' },
        'print-url': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause })
  }
}

function isSeed(name: string): name is SeedName {
  return Object.hasOwn(seeds, name)
}
