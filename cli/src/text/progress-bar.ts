/** How far something is, as a bar of so many columns with per cent behind it. */
export function progressBar(done: number, all: number, columns: number): string {
  const share = all > 0 ? Math.min(1, done / all) : 0
  const filled = Math.floor(share * columns)
  return `${'█'.repeat(filled)}${'░'.repeat(columns - filled)} ${Math.floor(share * 100)} %`
}
