/** What a file may ask of the reader. Beyond a limit things are left out and reported, never thrown. Sizes are in bytes. */
export const limits = {
  /** One property over all its lines, its parameters included. */
  line: 2 * 1024 * 1024,
  value: 1024 * 1024,
  /** All kept properties of one card. */
  card: 8 * 1024 * 1024,
  properties: 10_000,
  agentDepth: 4,
  cards: 1_000_000,
  /** What may stand before the first card: a source that never ends may never have one. */
  preamble: 8 * 1024 * 1024,
} as const
