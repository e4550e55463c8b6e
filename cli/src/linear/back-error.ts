/** The person went back, by an empty answer. */
export class BackError extends Error {
  override name = 'BackError' as const
}
