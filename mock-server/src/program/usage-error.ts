/** The command line says something the program does not know. */
export class UsageError extends Error {
  override name = 'UsageError' as const
}
