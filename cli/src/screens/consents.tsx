import { Line } from '../components/line.tsx'

/** Not there yet. */
export function Consents() {
  return <Line tone="quiet">Not there yet.</Line>
}
