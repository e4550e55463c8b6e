import type { Contact, LabelledValue } from '@pianeojobs/sdk/contract'
import { useNavigation } from '../../app/navigation.tsx'
import { Scrolled } from '../../components/scrolled.tsx'
import { useSize } from '../../components/use-size.ts'
import { Window } from '../../components/window.tsx'
import { useKeys } from '../../keys/use-keys.ts'
import { cleanLine } from '../../print/clean.ts'
import { pairLines } from '../../text/pair-lines.ts'

interface ContactDetailsProps {
  readonly contact: Contact
  onForget(): void
  onClose(): void
}

/** Everything that is kept of one contact. */
export function ContactDetails({ contact, onForget, onClose }: ContactDetailsProps) {
  const { go } = useNavigation()
  const { width, height } = useSize()
  const isHere = contact.matchState === 'matched'
  useKeys('contact', { remove: onForget, match: isHere ? () => go({ name: 'matches' }) : undefined })
  return (
    <Window title={cleanLine(contact.displayName)} onClose={onClose}>
      <Scrolled lines={pairLines(pairsOf(contact), width - 4)} height={height - 3} />
    </Window>
  )
}

function pairsOf(contact: Contact): [string, string | null | undefined][] {
  const { displayName, formattedName, emails, phones, organization, title, note, matchState } = contact
  return [
    ['In the file', formattedName === displayName ? undefined : formattedName],
    ...valuesOf('E-mail', emails),
    ...valuesOf('Phone', phones),
    ['Organization', organization],
    ['Title', title],
    ['Note', note],
    ['Here', matchState === 'matched' ? '✓ yes' : 'not found'],
    ['Since', contact.createdAt.slice(0, 10)],
    ['Brought by', contact.sourceImportId],
    ['Id', contact.id],
  ]
}

function valuesOf(name: string, values: readonly LabelledValue[]): [string, string][] {
  return values.map(({ value, label }, at) => [at === 0 ? name : '', cleanLine(label ? `${value}  (${label})` : value)])
}
