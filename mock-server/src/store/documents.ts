import { emptyState, type State } from '../platform/state.ts'

/** One stored document: the name of its table, the account it belongs to (empty in a flat table), its id, its JSON. */
export interface DocumentKey {
  readonly name: string
  readonly owner: string
  readonly id: string
}

export interface Change extends DocumentKey {
  /** The document as it is now; `undefined` when it is gone. */
  readonly document: unknown
}

/** The documents in which two states differ. What is one and the same object in both is not looked into. */
export function* changes(before: State, after: State): Generator<Change> {
  for (const name of Object.keys(after) as (keyof State)[]) {
    if (before[name] === after[name]) continue
    if (after[name] instanceof Map) yield* tableChanges(name, '', before[name] as Documents, after[name] as Documents)
    else yield { name, owner: '', id: '', document: after[name] }
  }
}

type Documents = ReadonlyMap<string, unknown>
const none: Documents = new Map()

function* tableChanges(name: string, owner: string, before: Documents, after: Documents): Generator<Change> {
  for (const id of before.keys()) {
    if (after.has(id)) continue
    const gone = before.get(id)
    if (gone instanceof Map) yield* tableChanges(name, id, gone, none)
    else yield { name, owner, id, document: undefined }
  }
  for (const [id, document] of after) {
    const known = before.get(id)
    if (known === document) continue
    if (document instanceof Map) yield* tableChanges(name, id, (known as Documents | undefined) ?? none, document)
    else yield { name, owner, id, document }
  }
}

/** The state of stored documents, in the order in which they were first stored. Tables nobody stored are empty. */
export function stateOf(documents: Iterable<DocumentKey & { readonly document: unknown }>): State {
  const state = emptyState() as unknown as Record<string, unknown>
  for (const { name, owner, id, document } of documents) {
    const table = state[name]
    if (!(table instanceof Map)) state[name] = document
    else if (owner === '') table.set(id, document)
    else table.set(owner, (table.get(owner) ?? new Map()).set(id, document))
  }
  return state as unknown as State
}
