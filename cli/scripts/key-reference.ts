import { keyLabel } from '../src/keys/key-label.ts'
import { keyTable } from '../src/keys/key-table.ts'
import type { Binding, Scope } from '../src/keys/scope.ts'

/** Every key of the application, by the place where it works, as a Markdown table. */
export function keyReference(): string {
  const rows = Object.values<Scope>(keyTable).map(({ title, bindings }) => `| ${title} | ${told(bindings)} |`)
  return ['| where | keys |', '|---|---|', ...rows].join('\n')
}

function told(bindings: Scope['bindings']): string {
  return Object.values<Binding>(bindings)
    .map(({ keys, label }) => `${keys.map((key) => `<kbd>${escaped(keyLabel(key))}</kbd>`).join(' ')} ${label}`)
    .join(' · ')
}

function escaped(text: string): string {
  return text.replace('|', '\\|').replace('<', '&lt;')
}
