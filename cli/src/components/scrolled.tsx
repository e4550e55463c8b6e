import { LongText } from './long-text.tsx'

interface ScrolledProps {
  /** Already broken to the width there is. */
  readonly lines: readonly string[]
  /** Rows that it may take. */
  readonly height: number
}

/** A text without sections that may be longer than the screen. */
export function Scrolled({ lines, height }: ScrolledProps) {
  return <LongText lines={lines.map((text) => ({ text }))} height={height} />
}
