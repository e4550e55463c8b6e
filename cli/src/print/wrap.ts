import { wholeWordLines } from '../text/lines.ts'

const widest = 96

/** Prose, broken between words to fit the terminal, and never wider than eyes like to read. */
export function wrap(text: string, columns: number = process.stderr.columns ?? 80, indent = ''): string {
  const width = Math.max(20, Math.min(columns, widest) - indent.length)
  return text
    .split('\n')
    .flatMap((paragraph) => wholeWordLines(paragraph, width))
    .map((line) => indent + line)
    .join('\n')
}
