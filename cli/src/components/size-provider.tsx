import { useWindowSize } from 'ink'
import { type ReactNode, useMemo } from 'react'
import { SizeContext } from './use-size.ts'

/** Watches the size of the terminal, once for everybody inside. */
export function SizeProvider({ children }: { readonly children: ReactNode }) {
  const { columns, rows } = useWindowSize()
  const size = useMemo(() => ({ columns, rows }), [columns, rows])
  return <SizeContext value={size}>{children}</SizeContext>
}
