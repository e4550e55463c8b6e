import { CountryPicker } from '../../components/country-picker.tsx'
import type { StepProps } from './sign-up-draft.ts'

/** The country. */
export function CountryStep({ draft, faults, height, change, blame, next }: StepProps) {
  return (
    <CountryPicker
      value={draft.country}
      error={faults['/country']}
      height={height}
      onPick={(country) => {
        change({ country })
        blame({})
        next()
      }}
    />
  )
}
