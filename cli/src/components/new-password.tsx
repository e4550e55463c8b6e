import { Box } from 'ink'
import type { PasswordLimits } from '../actions/sign-up-terms.ts'
import type { Faults } from '../app/faults.ts'
import { ownWords, type PasswordOwner, passwordAdvice, passwordFaults, strengthName } from '../input/password-advice.ts'
import type { Strength } from '../input/password-strength.ts'
import { Field, labelWidth } from './field.tsx'
import { Line } from './line.tsx'
import { Prose } from './prose.tsx'
import { TextField } from './text-field.tsx'
import type { Tone } from './theme.ts'
import { useSize } from './use-size.ts'
import { useStrength } from './use-strength.ts'

interface NewPasswordProps {
  readonly password: string
  /** The same, typed once more: nobody sees what they type. */
  readonly again: string
  /** Which of the two is typed into; neither while it is another field. */
  readonly focused: 'password' | 'again' | undefined
  readonly owner: PasswordOwner
  readonly limits: PasswordLimits
  readonly faults: Faults
  onPassword(password: string): void
  onAgain(again: string): void
  onNext(): void
}

/** A new password, never shown: how hard it is to guess, and what would make it harder, while it is typed. */
export function NewPassword(props: NewPasswordProps) {
  const { password, again, focused, owner, limits, faults, onPassword, onAgain, onNext } = props
  const { width } = useSize()
  const estimate = useStrength()
  const columns = Math.max(10, width - labelWidth)
  const strength = password && estimate ? estimate(password, ownWords(owner)) : undefined
  return (
    <Box flexDirection="column">
      <Field label="Password" focused={focused === 'password'} error={faults['/password']}>
        <TextField
          masked
          value={password}
          width={columns}
          focused={focused === 'password'}
          placeholder={`At least ${limits.least} characters`}
          onChange={onPassword}
          submitLabel="Next"
          onSubmit={onNext}
        />
      </Field>
      <Field label="Once more" focused={focused === 'again'} error={faults['/again']}>
        <TextField
          masked
          value={again}
          width={columns}
          focused={focused === 'again'}
          onChange={onAgain}
          submitLabel="Next"
          onSubmit={onNext}
        />
      </Field>
      <Box flexDirection="column" paddingLeft={labelWidth} marginTop={1}>
        {password === '' ? (
          <Prose tone="quiet" width={columns}>
            Three or four words that have nothing to do with each other are hard to guess and easy to keep in mind.
          </Prose>
        ) : (
          <Advice
            faults={passwordFaults(password, owner, limits).filter((fault) => fault !== faults['/password'])}
            strength={strength}
            width={columns}
          />
        )}
      </Box>
    </Box>
  )
}

interface AdviceProps {
  readonly faults: readonly string[]
  /** Undefined while its lists are still loading. */
  readonly strength: Strength | undefined
  readonly width: number
}

function Advice({ faults, strength, width }: AdviceProps) {
  const advice = strength && passwordAdvice(strength)
  return (
    <>
      {strength && <Meter strength={strength} />}
      {faults.map((fault) => (
        <Prose key={fault} tone="warn" width={width}>{`! ${fault}`}</Prose>
      ))}
      {advice && (
        <Prose tone="quiet" width={width}>
          {advice}
        </Prose>
      )}
      {faults.length === 0 && strength?.score === 4 && <Line tone="good">✓ Hard to guess.</Line>}
    </>
  )
}

const tones: readonly Tone[] = ['bad', 'bad', 'warn', 'warn', 'good']

function Meter({ strength }: { readonly strength: Strength }) {
  const filled = strength.score + 1
  return (
    <Line
      tone={tones[strength.score]!}
    >{`${'■'.repeat(filled)}${'·'.repeat(5 - filled)} ${strengthName(strength)}`}</Line>
  )
}
