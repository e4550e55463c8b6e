import { createContext, use } from 'react'

/** The smallest terminal that the screens fit into. */
export const smallest = { columns: 60, rows: 16 } as const

/** Rows that the frame takes: the title with its rule, what was told, and the keys. */
const frameRows = 4

/** The size of the terminal, asked for once: each who asks Ink listens to the terminal. */
export const SizeContext = createContext({ columns: 80, rows: 24 })

/** The size of the terminal, and of the room that a screen has in the frame. */
export function useSize() {
  const { columns, rows } = use(SizeContext)
  return { columns, rows, width: columns - 2, height: rows - frameRows }
}
