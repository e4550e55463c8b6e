import { Box } from 'ink'
import { Fragment, type ReactNode, useReducer } from 'react'
import { useKeys } from '../keys/use-keys.ts'
import { type Page, type Step, settled, stepped } from '../text/page.ts'
import { Line } from './line.tsx'

export interface ListProps<T> {
  readonly items: readonly T[]
  /** Rows that it may take. */
  readonly height: number
  readonly active?: boolean
  /** One row; `chosen` says whether it is the one that keys act on. */
  readonly row: (item: T, chosen: boolean, index: number) => ReactNode
  readonly onOpen?: ((item: T, index: number) => void) | undefined
  /** What opening is called. */
  readonly openLabel?: string
  /** Told which row is chosen, so that other keys can act on it. */
  readonly onChoose?: ((item: T, index: number) => void) | undefined
  /** Shown when there is nothing. */
  readonly empty?: string
  /** The row that is chosen at first. */
  readonly start?: number
  /** What stands below the chosen row, and the rows that it takes of the height. */
  readonly below?: { readonly rows: number; readonly content: ReactNode } | undefined
}

/** A list of any length, of which only what is seen is drawn. */
export function List<T>(props: ListProps<T>) {
  const {
    items,
    below,
    active = true,
    row,
    onOpen,
    openLabel,
    onChoose,
    empty = 'Nothing here yet.',
    start = 0,
  } = props
  const height = Math.max(1, props.height - (below?.rows ?? 0))
  const [kept, turn] = useReducer(
    (page: Page, step: Step) => stepped(settled(page, items.length, height), step, items.length, height),
    { chosen: start, first: 0 },
  )
  const page = settled(kept, items.length, height)
  const step = (to: Step) => () => {
    const { chosen } = stepped(page, to, items.length, height)
    turn(to)
    if (chosen !== page.chosen) onChoose?.(items[chosen]!, chosen)
  }
  const item = items[page.chosen]
  useKeys(
    'list',
    {
      up: step('up'),
      down: step('down'),
      pageUp: step('pageUp'),
      pageDown: step('pageDown'),
      first: step('first'),
      last: step('last'),
      open: item !== undefined && onOpen ? () => onOpen(item, page.chosen) : undefined,
    },
    { active, labels: { open: openLabel } },
  )
  if (items.length === 0) return <Line tone="quiet">{empty}</Line>
  return (
    <Box flexDirection="column" height={Math.min(height, items.length) + (below?.rows ?? 0)} aria-role="list">
      {items.slice(page.first, page.first + height).map((each, slot) => {
        const chosen = page.first + slot === page.chosen
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slot of the screen, whatever is in it: drawing less
          <Fragment key={slot}>
            <Box height={1} aria-role="listitem">
              {row(each, chosen, page.first + slot)}
            </Box>
            {chosen && below?.content}
          </Fragment>
        )
      })}
    </Box>
  )
}
