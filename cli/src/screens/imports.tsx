import { useState } from 'react'
import { type ListedImport, listImports } from '../actions/contacts/imports.ts'
import { undoImport } from '../actions/contacts/undo.ts'
import { useNavigation } from '../app/navigation.tsx'
import { useAction } from '../app/use-action.ts'
import { useResource } from '../app/use-resource.ts'
import { Covered } from '../components/covered.tsx'
import { Failed } from '../components/failed.tsx'
import { Line } from '../components/line.tsx'
import { List } from '../components/list.tsx'
import { Loaded } from '../components/loaded.tsx'
import { Question } from '../components/question.tsx'
import { useSize } from '../components/use-size.ts'
import { useKeys } from '../keys/use-keys.ts'
import { printUndoEffect } from '../print/contacts.ts'
import { count } from '../print/count.ts'
import { ImportRow } from './imports/import-row.tsx'

/** All imports, with what can be done about each: go on, or take it back. */
export function Imports() {
  const imports = useResource(listImports)
  return (
    <Loaded resource={imports} what="your imports">
      {(data) => <ImportList imports={data} />}
    </Loaded>
  )
}

function ImportList({ imports }: { readonly imports: readonly ListedImport[] }) {
  const { go } = useNavigation()
  const { width, height } = useSize()
  const [at, choose] = useState(0)
  const [asking, ask] = useState<ListedImport>()
  const chosen = imports[Math.min(at, imports.length - 1)]
  const undo = useAction(undoImport, {
    line: (id) => ['contacts', 'undo', id!],
    told: (undone) => `Taken back: ${printUndoEffect(undone)}`,
  })
  useKeys('imports', {
    undo: chosen?.next && !asking ? () => ask(chosen) : undefined,
    import: asking ? undefined : () => go({ name: 'import' }),
  })
  const resume = ({ id, file, next }: ListedImport) => {
    if (next === 'resume') go({ name: 'import', file: file!, resume: id })
  }
  return (
    <Covered
      by={
        asking && (
          <Question
            yes="Take it back"
            no="Leave it"
            onNo={() => ask(undefined)}
            onYes={() => void undo.run(asking.id).then(() => ask(undefined))}
          >
            {questionOf(asking)}
          </Question>
        )
      }
    >
      <Line>
        {imports.length === 0 ? 'No imports. i begins one.' : `${count(imports.length, 'import')}, newest first.`}
      </Line>
      {undo.failure ? <Failed failure={undo.failure} /> : <Line> </Line>}
      {imports.length > 0 && (
        <List
          items={imports}
          height={Math.max(1, height - (undo.failure ? 5 : 2))}
          onChoose={(_, index) => choose(index)}
          onOpen={chosen?.next === 'resume' ? resume : undefined}
          openLabel="Go on with it"
          row={(one, isChosen) => <ImportRow found={one} chosen={isChosen} width={width} />}
        />
      )}
    </Covered>
  )
}

function questionOf({ counts: { cards }, createdAt, state }: ListedImport): string {
  const which = `the import of ${count(cards, 'contact')} from ${createdAt.slice(0, 16).replace('T', ' ')}`
  return state === 'open' || state === 'importing'
    ? `Cancel ${which}? Nothing of it is kept.`
    : `Take back ${which}? What it added goes, what it changed returns.`
}
