import type { AppRig } from './app-rig.ts'

/** Goes to a screen by what the palette calls going there, from home. */
export async function goTo(app: AppRig, label: string): Promise<void> {
  await app.until('Your contacts')
  await app.press('ctrl+p')
  await app.type(label)
  await app.press('enter')
}
