import { Line } from '../components/line.tsx'

/** Not there yet. */
export function ExperienceScreen() {
  return <Line tone="quiet">Not there yet.</Line>
}
