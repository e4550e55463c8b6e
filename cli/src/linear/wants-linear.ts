/** Whether somebody reads by ear: then nothing is drawn, and one thing is said after the other. */
export function wantsLinear(env: Readonly<Record<string, string | undefined>>): boolean {
  return isOn(env.INK_SCREEN_READER) || isOn(env.ACCESSIBLE)
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false'].includes(value.toLowerCase())
}
