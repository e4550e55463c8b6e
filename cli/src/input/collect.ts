import { MissingInputError } from '../errors/missing-input-error.ts'
import { loadPrompts, type Prompts } from './prompts.ts'

/** One piece of input that a command needs. */
export interface Field<T> {
  /** What the command line gave, if it did. */
  readonly given: T | undefined
  /** How the command line gives it: `--email ADDRESS`. */
  readonly usage: string
  /** Asks the person for it. */
  readonly ask: (prompts: Prompts) => Promise<T>
}

/** Fields by name. */
// biome-ignore lint/suspicious/noExplicitAny: each field has a type of its own
export type Fields = Readonly<Record<string, Field<any>>>

/** The values of {@link Fields}, by the same names. */
export type Collected<F extends Fields> = { readonly [Name in keyof F]: F[Name] extends Field<infer T> ? T : never }

/**
 * Everything a command needs before its first request: what the command line did not give is asked for, one question
 * after the other in the order of `fields`; where nobody can be asked, all that is missing is named at once.
 *
 * @param command what is typed before the fields: `pianeo sign-up`.
 * @throws MissingInputError when something is missing and `interactive` is false.
 */
export async function collect<F extends Fields>(
  fields: F,
  command: string,
  interactive: boolean,
): Promise<Collected<F>> {
  const entries = Object.entries(fields)
  const missing = entries.filter(([, { given }]) => given === undefined)
  if (missing.length > 0 && !interactive) {
    const all = entries.map(([, { usage }]) => usage)
    throw new MissingInputError(
      missing.map(([, { usage }]) => usage),
      [command, ...all].join(' '),
    )
  }
  const prompts = missing.length > 0 ? await loadPrompts() : undefined
  const values: Record<string, unknown> = {}
  for (const [name, { given, ask }] of entries) values[name] = given ?? (await ask(prompts!))
  return values as Collected<F>
}
