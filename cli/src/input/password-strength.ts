/** How hard a password is to guess. */
export interface Strength {
  /** 0, guessed at once, to 4, out of reach. */
  readonly score: 0 | 1 | 2 | 3 | 4
  /** Why it is easier than it looks, by the name that zxcvbn has for it. */
  readonly weakness: string | undefined
}

/** Estimates a password; `words` are those that somebody would try who knows the person. */
export type EstimateStrength = (password: string, words: readonly string[]) => Strength

/** What is looked at of a long password: guessing the rest only gets harder. */
const longest = 100

/**
 * Loads the estimate of zxcvbn with its lists of common passwords and keyboards: megabytes that only who chooses a password
 * needs. It asks nobody: what is typed stays in this process.
 */
export async function loadStrength(): Promise<EstimateStrength> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  return (password, words) => {
    const { score, feedback } = zxcvbn.check([...password].slice(0, longest).join(''), [...words])
    return { score, weakness: feedback.warning ?? undefined }
  }
}
