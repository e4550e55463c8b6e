/** First line of every generated file. */
export const banner = '// Written by scripts/generate.ts from the contract. Change the contract, not this file.'

/** A value as TypeScript source: plain keys bare, strings in single quotes, one line where it fits. */
export function printValue(value: unknown, indent = ''): string {
  if (typeof value === 'string') return printString(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  const isArray = Array.isArray(value)
  const parts = isArray
    ? value.map((item) => printValue(item, inner))
    : Object.entries(value).map(([key, item]) => `${printKey(key)}: ${printValue(item, inner)}`)
  const [open, close, pad] = isArray ? ['[', ']', ''] : ['{', '}', ' ']
  if (parts.length === 0) return `${open}${close}`
  const line = `${open}${pad}${parts.join(', ')}${pad}${close}`
  if (!line.includes('\n') && indent.length + line.length <= 110) return line
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`
}

export function printString(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

export function printKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$|^\d+$/.test(key) ? key : printString(key)
}

/** A doc comment of paragraphs, wrapped; lists and blank lines of Markdown stay. */
export function printDoc(paragraphs: readonly string[], indent = ''): string {
  const lines = paragraphs.flatMap((paragraph, index) => [
    ...(index === 0 ? [] : ['']),
    ...paragraph
      .trim()
      .replaceAll('*/', '*\\/')
      .split('\n')
      .flatMap((line) => wrap(line, 116 - indent.length)),
  ])
  if (lines.length === 1 && indent.length + (lines[0] as string).length < 112) return `${indent}/** ${lines[0]} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.trimEnd().split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current)
      current = word
    } else {
      current = current === '' ? word : `${current} ${word}`
    }
  }
  return [...lines, current]
}
