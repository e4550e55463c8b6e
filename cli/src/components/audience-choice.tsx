import type { Audience } from '@pianeojobs/sdk/contract'
import { Box } from 'ink'
import { audienceNames } from '../print/audience-names.ts'
import { List } from './list.tsx'
import { Prose } from './prose.tsx'
import { Row } from './row.tsx'
import { useSize } from './use-size.ts'
import { Window } from './window.tsx'

interface AudienceChoiceProps {
  /** Of what, as in "Headline". */
  readonly what: string
  /** What can be chosen; null: as others of its kind. */
  readonly choices: readonly (Audience | null)[]
  readonly chosen: Audience | null
  /** What nobody can promise about audiences. */
  readonly note: string
  onTake(audience: Audience | null): void
  onLeave(): void
}

/** Who is to read something: the audiences that it can have, each in words. */
export function AudienceChoice({ what, choices, chosen, note, onTake, onLeave }: AudienceChoiceProps) {
  const { width } = useSize()
  return (
    <Window title={`Who sees: ${what}`} onClose={onLeave}>
      <Box flexDirection="column" rowGap={1}>
        <List
          items={choices}
          height={choices.length}
          start={Math.max(0, choices.indexOf(chosen))}
          openLabel="Take it"
          onOpen={onTake}
          row={(audience, here) => (
            <Row
              chosen={here}
              cells={[
                { text: audience ?? 'as its kind', width: 14 },
                { text: audience ? audienceNames[audience] : 'whatever holds for others of its kind', width: 40 },
                { text: audience === chosen ? '✓ now' : '', width: 6, tone: 'good' },
              ]}
            />
          )}
        />
        <Prose tone="quiet" width={width - 4}>
          {note}
        </Prose>
      </Box>
    </Window>
  )
}
