import { limits } from '../generated/limits.js'

/** A limit of rate, as `x-rate-limit` of an operation names it. */
export type RatePolicy = 'default' | 'search' | 'credentials' | 'sign-up'

/** How many requests each policy allows in a window; policies that are left out allow any number. */
export type RateQuotas = Readonly<Partial<Record<RatePolicy, number>>>

/** The quotas of the contract. */
export const rateQuotas: Readonly<Record<RatePolicy, number>> = {
  default: limits.rateDefault,
  search: limits.rateSearch,
  credentials: limits.rateCredentials,
  'sign-up': limits.rateSignUp,
}
