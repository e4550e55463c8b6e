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

/** Walks through both tables side by side: what stands at the same place in both, as almost all does, is not looked up. */
function* tableChanges(name: string, owner: string, before: Documents, after: Documents): Generator<Change> {
  const rest = after.entries()
  let next = rest.next()
  for (const [id, known] of before) {
    const abreast = !next.done && next.value[0] === id
    const document = abreast ? next.value![1] : after.get(id)
    if (document !== known) yield* documentChanges({ name, owner, id }, known, document)
    if (abreast) next = rest.next()
  }
  for (; !next.done; next = rest.next()) {
    const [id, document] = next.value
    if (!before.has(id)) yield* documentChanges({ name, owner, id }, undefined, document)
  }
}

/** Of an owner's table its changes, of a document itself. */
function* documentChanges(key: DocumentKey, before: unknown, after: unknown): Generator<Change> {
  if (before instanceof Map || after instanceof Map) {
    yield* tableChanges(key.name, key.id, (before as Documents) ?? none, (after as Documents) ?? none)
  } else yield { ...key, document: after }
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
