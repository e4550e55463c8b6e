import { useEffect, useState } from 'react'
import { type EstimateStrength, loadStrength } from '../input/password-strength.ts'

/** The estimate of passwords, once it is loaded. Without it a password can be chosen all the same. */
export function useStrength(): EstimateStrength | undefined {
  const [estimate, setEstimate] = useState<EstimateStrength>()
  useEffect(() => {
    let over = false
    void loadStrength().then((loaded) => {
      if (!over) setEstimate(() => loaded)
    })
    return () => {
      over = true
    }
  }, [])
  return estimate
}
