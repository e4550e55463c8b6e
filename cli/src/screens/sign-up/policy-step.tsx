import type { PolicyVersion } from '@pianeojobs/sdk/contract'
import { Box } from 'ink'
import { Line } from '../../components/line.tsx'
import { LongText } from '../../components/long-text.tsx'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { policyLines } from '../policy/policy-lines.ts'
import type { StepProps } from './sign-up-draft.ts'

/** The policy, sentence by sentence, before it is accepted. */
export function PolicyStep(props: StepProps & { readonly policy: PolicyVersion }) {
  const { policy, faults, height, blame, next } = props
  const { width } = useSize()
  const fault = faults['/policy']
  useKeys('step', {
    next: () => {
      blame({})
      next()
    },
  })
  return (
    <Box flexDirection="column">
      {fault ? (
        <Line tone="bad">{`✗ ${fault}`}</Line>
      ) : (
        <Line tone="quiet">{`Version ${policy.version}, in force since ${policy.effectiveAt.slice(0, 10)}. Every passage has an id.`}</Line>
      )}
      <LongText {...policyLines(policy, width)} height={height - 1} />
    </Box>
  )
}
