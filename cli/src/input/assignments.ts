import { UsageError } from '../errors/usage-error.ts'
import { cleanLine } from '../print/clean.ts'

/** One `key=value` of a command line; an empty value means to remove. */
export interface Assignment {
  readonly key: string
  readonly value: string
}

/**
 * The assignments among the arguments of a command.
 *
 * @param known every key there is, to name them when one is not known.
 * @param repeatable keys that may stand more than once.
 * @throws UsageError for an argument without `=`, a key that is not known, or one that stands twice.
 */
export function readAssignments(
  words: readonly string[],
  known: readonly string[],
  repeatable: readonly string[] = [],
): Assignment[] {
  const seen = new Set<string>()
  return words.map((word) => {
    const end = word.indexOf('=')
    const key = end < 0 ? word : word.slice(0, end)
    if (!known.includes(key)) throw new UsageError(`There is no "${cleanLine(key)}". There is: ${known.join(', ')}.`)
    if (end < 0) throw new UsageError(`"${key}" needs a value: ${key}=VALUE; an empty one removes what is there.`)
    if (seen.has(key) && !repeatable.includes(key)) throw new UsageError(`"${key}" stands twice. Name it once.`)
    seen.add(key)
    return { key, value: word.slice(end + 1) }
  })
}
