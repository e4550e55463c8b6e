import { Line } from '../components/line.tsx'

/** Not there yet. */
export function ResetPassword() {
  return <Line tone="quiet">Not there yet.</Line>
}
