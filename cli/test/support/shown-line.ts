import type { AppRig } from './app-rig.ts'

/** The command line that `!` shows, on one line. */
export async function shownLine(app: AppRig): Promise<string> {
  await app.press('!')
  const frame = await app.until('The same in a shell')
  await app.press('escape')
  const inside = [...frame.matchAll(/^ │ (.*) │$/gm)].map(([, line]) => line!)
  // A line that is full ends within a word.
  const parts = inside.slice(1).map((line) => (line.endsWith(' ') ? `${line.trimEnd()} ` : line))
  return parts.join('').trim()
}
