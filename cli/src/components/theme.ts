/** What a colour says; the text beside it says the same. Named colours follow the terminal's own theme, light or dark. */
export type Tone = 'accent' | 'good' | 'warn' | 'bad' | 'plain' | 'quiet'

interface TextStyle {
  readonly color?: string
  readonly dimColor?: boolean
}

const styles: Readonly<Record<Tone, TextStyle>> = {
  accent: { color: 'cyan' },
  good: { color: 'green' },
  warn: { color: 'yellow' },
  bad: { color: 'red' },
  plain: {},
  quiet: { dimColor: true },
}

/** How a text of this tone looks; without colour where the person wants none (NO_COLOR). */
export function toned(tone: Tone, env: Readonly<Record<string, string | undefined>> = process.env): TextStyle {
  const { color, ...style } = styles[tone]
  return env.NO_COLOR || color === undefined ? style : { ...style, color }
}
