import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Command } from '@oclif/core/command'

const folder = join(import.meta.dirname, '..', 'src', 'commands')

/** Every command, what it does and which flags it has of its own, as a Markdown table; read from the commands themselves. */
export async function commandTable(): Promise<string> {
  const rows: string[] = []
  for (const path of globSync('**/*.ts', { cwd: folder }).toSorted()) {
    const { default: command } = (await import(pathToFileURL(join(folder, path)).href)) as { default: typeof Command }
    const words = path.replace(/\.ts$/, '').split(/[\\/]/)
    rows.push(`| \`pianeo ${[...words, ...argsOf(command)].join(' ')}\` | ${command.summary} | ${flagsOf(command)} |`)
  }
  return ['| command | what it does | flags of its own |', '|---|---|---|', ...rows].join('\n')
}

/** oclif leaves both undefined where a command has none. */
function argsOf({ args = {}, strict }: typeof Command): string[] {
  return Object.keys(args).map((name) => name.toUpperCase() + (strict ? '' : '…'))
}

function flagsOf({ flags = {} }: typeof Command): string {
  return Object.keys(flags)
    .map((name) => `\`--${name}\``)
    .join(' ')
}
