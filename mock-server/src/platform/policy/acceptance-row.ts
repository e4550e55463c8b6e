/** That a person accepted a version of the policy, and how (P1.5, P11.3). */
export interface AcceptanceRow {
  readonly id: string
  readonly version: string
  readonly sha256: string
  readonly method: 'sign_up' | 'explicit' | 'continued_use'
  readonly at: number
  readonly locale: string
}
