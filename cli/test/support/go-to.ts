import type { AppRig } from './app-rig.ts'

/** Goes somewhere by the palette, once somebody is home. */
export async function goTo(app: AppRig, where: string): Promise<void> {
  await app.until('signed in as')
  await app.press('ctrl+p')
  await app.type(where)
  await app.press('enter')
}
