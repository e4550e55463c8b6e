import type { Contact } from '@pianeojobs/sdk/contract'
import { Box } from 'ink'
import { removeContact } from '../../actions/contacts/remove.ts'
import { useAction } from '../../app/use-action.ts'
import { Failed } from '../../components/failed.tsx'
import { Question } from '../../components/question.tsx'
import { cleanLine } from '../../print/clean.ts'

interface ForgetOneProps {
  readonly contact: Contact
  onClose(): void
}

/** Asks before one contact is forgotten. */
export function ForgetOne({ contact, onClose }: ForgetOneProps) {
  const forget = useAction(removeContact, {
    line: (id) => ['contacts', 'remove', id],
    told: ({ displayName }) => `Forgotten: ${displayName}`,
  })
  const yes = async () => {
    if (await forget.run(contact.id)) onClose()
  }
  return (
    <Box flexDirection="column" rowGap={1}>
      <Question yes="Forget them" no="Keep them" onYes={() => void yes()} onNo={onClose}>
        {`Forget ${cleanLine(contact.displayName)}? This cannot be undone; they can be imported again.`}
      </Question>
      {forget.failure && <Failed failure={forget.failure} />}
    </Box>
  )
}
