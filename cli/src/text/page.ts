/** Which rows of a list are shown, and which of them is chosen. */
export interface Page {
  readonly chosen: number
  /** The first row that is shown. */
  readonly first: number
}

export type Step = 'up' | 'down' | 'pageUp' | 'pageDown' | 'first' | 'last'

/**
 * The page after a step. At its edge a list turns by half a page, so that most steps leave the others' rows where they are
 * and little is drawn.
 *
 * @param count rows that there are.
 * @param height rows that are shown.
 */
export function stepped({ chosen, first }: Page, step: Step, count: number, height: number): Page {
  const target = {
    up: chosen - 1,
    down: chosen + 1,
    pageUp: chosen - height,
    pageDown: chosen + height,
    first: 0,
    last: count - 1,
  }
  return settled({ chosen: target[step], first }, count, height)
}

/** The page with its chosen row on it, whatever became of the list. */
export function settled({ chosen, first }: Page, count: number, height: number): Page {
  const row = Math.max(0, Math.min(count - 1, chosen))
  const latest = Math.max(0, count - height)
  const top = Math.min(first, latest)
  const half = Math.ceil(height / 2)
  if (row < top) return { chosen: row, first: Math.max(0, Math.min(row, top - half)) }
  if (row >= top + height) return { chosen: row, first: Math.min(latest, Math.max(row - height + 1, top + half)) }
  return { chosen: row, first: top }
}
