import { Line } from '../../components/line.tsx'
import { count as counted } from '../../print/count.ts'

/** Says that imports wait to be gone on with, where some do. */
export function UnfinishedImports({ count }: { readonly count: number }) {
  return (
    count > 0 && (
      <Line tone="warn">{`! ${counted(count, 'import')} not finished: u leads to going on or taking back.`}</Line>
    )
  )
}
