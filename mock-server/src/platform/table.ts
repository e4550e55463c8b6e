/** An immutable collection of documents by id. Documents are plain JSON: no `undefined`, no class, no `Map`. */
export type Table<T> = ReadonlyMap<string, T>

/** Documents that belong to one account each: account id → document id → document. Erasing an account drops its entry. */
export type OwnedTable<T> = ReadonlyMap<string, Table<T>>

/** The table with `document` under `id`, replacing what stood there. */
export function put<T>(table: Table<T>, id: string, document: T): Table<T> {
  return new Map(table).set(id, document)
}

/** The table without `id`; the same table when it was not in it. */
export function remove<T>(table: Table<T>, id: string): Table<T> {
  return removeAll(table, [id])
}

/** The table without any of `ids`; the same table when none was in it. One copy, however many ids. */
export function removeAll<T>(table: Table<T>, ids: Iterable<string>): Table<T> {
  let copy: Map<string, T> | undefined
  for (const id of ids) {
    if (!table.has(id)) continue
    copy ??= new Map(table)
    copy.delete(id)
  }
  return copy ?? table
}

/** The documents of one account by id; an empty table when it has none. */
export function owned<T>(table: OwnedTable<T>, accountId: string): Table<T> {
  return table.get(accountId) ?? new Map()
}

/** One document of one account, or `undefined`: the document of another account is as absent as none. */
export function ownedGet<T>(table: OwnedTable<T>, accountId: string, id: string): T | undefined {
  return table.get(accountId)?.get(id)
}

/** The table with `document` under `id` of that account. */
export function ownedPut<T>(table: OwnedTable<T>, accountId: string, id: string, document: T): OwnedTable<T> {
  return ownedPutAll(table, accountId, [[id, document]])
}

/** The table with all `entries` under that account. One copy, however many entries. */
export function ownedPutAll<T>(
  table: OwnedTable<T>,
  accountId: string,
  entries: Iterable<readonly [string, T]>,
): OwnedTable<T> {
  const copy = new Map(table.get(accountId))
  for (const [id, document] of entries) copy.set(id, document)
  return new Map(table).set(accountId, copy)
}

/** The table without `ids` of that account; the same table when none was in it. */
export function ownedRemove<T>(table: OwnedTable<T>, accountId: string, ids: Iterable<string>): OwnedTable<T> {
  const mine = owned(table, accountId)
  const rest = removeAll(mine, ids)
  if (rest === mine) return table
  return rest.size === 0 ? remove(table, accountId) : put(table, accountId, rest)
}
