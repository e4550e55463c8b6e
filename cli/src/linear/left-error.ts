/** The person left the dialogue: they typed Ctrl-D, or their terminal is gone. */
export class LeftError extends Error {
  override name = 'LeftError' as const
}
