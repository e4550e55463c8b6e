import { useWindowSize } from 'ink'
import { createContext, use } from 'react'

/** The smallest terminal that the screens fit into. */
export const smallest = { columns: 60, rows: 16 } as const

/** Rows that the frame takes: the title with its rule, what was told, and the keys. */
const frameRows = 4

/** What stands around takes so many columns and rows of the room. */
export const Inset = createContext({ columns: 0, rows: 0 })

/** The size of the terminal, and of the room that a screen, or a window on it, has. */
export function useSize() {
  const { columns, rows } = useWindowSize()
  const inset = use(Inset)
  return { columns, rows, width: columns - 2 - inset.columns, height: rows - frameRows - inset.rows }
}
