import type { AppRig } from './app-rig.ts'

/** Goes to a screen through the palette, by what it is called there. */
export async function goTo(app: AppRig, entry: string): Promise<void> {
  await app.until('Your data')
  await app.press('ctrl+p')
  await app.type(entry)
  await app.until(new RegExp(`▸ ${entry}`, 'i'))
  await app.press('enter')
}
