const widest = 96

/** Prose, broken between words to fit the terminal, and never wider than eyes like to read. */
export function wrap(text: string, columns: number = process.stderr.columns ?? 80, indent = ''): string {
  const width = Math.max(20, Math.min(columns, widest) - indent.length)
  return text
    .split('\n')
    .flatMap((paragraph) => linesOf(paragraph, width))
    .map((line) => indent + line)
    .join('\n')
}

function linesOf(paragraph: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}
