import { Line } from '../components/line.tsx'

/** Not there yet. */
export function Import() {
  return <Line tone="quiet">Not there yet.</Line>
}
