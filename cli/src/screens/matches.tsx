import { useState } from 'react'
import { listMatches } from '../actions/contacts/matches.ts'
import { useResource } from '../app/use-resource.ts'
import { Loaded } from '../components/loaded.tsx'
import { MatchList } from './matches/match-list.tsx'

/** Who of the contacts is here, or those of them who were dismissed. */
export function Matches() {
  const [dismissed, setDismissed] = useState(false)
  const matches = useResource((context) => listMatches(context, { dismissed }), { by: dismissed })
  return (
    <Loaded resource={matches} what={dismissed ? 'whom you dismissed' : 'who of them is here'}>
      {(data) => (
        <MatchList
          key={String(dismissed)}
          matches={data}
          dismissed={dismissed}
          onOthers={() => setDismissed(!dismissed)}
        />
      )}
    </Loaded>
  )
}
