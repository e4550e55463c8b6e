import { type ContactEntry, type ContactImport, type ContactImportItem, pageLimit } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { ImportNotResumableError } from '../../errors/import-not-resumable-error.ts'
import type { UnfinishedImport } from './find-unfinished.ts'
import { forgetImportRecord, type ImportRecord, writeImportRecord } from './import-record.ts'

/** How far an import is. */
export interface ImportProgress {
  readonly importId: string
  readonly state: 'unfinished' | 'completed' | 'cancelled'
  /** Entries that the platform has. */
  readonly sent: number
  /** The batch that the platform has just acknowledged. */
  readonly batch?: { readonly sequence: number; readonly entries: number }
}

interface RunningOptions {
  /** What is to be remembered of it; undefined when it cannot be resumed. */
  readonly record: ImportRecord | undefined
  /** What it goes on with, if it is not new. */
  readonly unfinished: UnfinishedImport | undefined
  /** Ends a request that is under way; no other is begun. */
  readonly signal: AbortSignal | undefined
  readonly onProgress: (progress: ImportProgress) => void
}

/** An import that is being sent, batch by batch. It begins with the first batch that the platform does not have. */
export class RunningImport {
  /** What became of the entries, also of those that were in before. */
  readonly outcomes: ContactImportItem[] = []
  readonly #context: Context
  readonly #options: RunningOptions
  #importId: string | undefined
  #sequence = 0
  /** Entries that this run sent, and those it passed over because they were in before. */
  #sent = 0
  #passed = 0

  constructor(context: Context, options: RunningOptions) {
    this.#context = context
    this.#options = options
    this.#importId = options.unfinished?.importId
  }

  /** Undefined before the first batch. */
  get importId(): string | undefined {
    return this.#importId
  }

  /** Entries that the platform has. */
  get entries(): number {
    return Math.max(this.#passed, this.#options.unfinished?.entries ?? 0) + this.#sent
  }

  /** Whether there was no batch. */
  get isEmpty(): boolean {
    return this.#sequence === 0
  }

  /** Takes up what it goes on with: what became of the entries that are in, and what is to be remembered. */
  async takeUp(): Promise<void> {
    const { record, unfinished, signal } = this.#options
    if (!unfinished) return
    if (record) await writeImportRecord(this.#context, unfinished.importId, record)
    const items = this.#context.client.contacts.imports.items(unfinished.importId, { limit: pageLimit, signal })
    for await (const item of items) this.outcomes.push(item)
    this.#tell('unfinished', unfinished.entries)
  }

  /**
   * Sends the next batch, unless the platform has it.
   *
   * @throws ImportNotResumableError when what the platform has are not the first batches of this file.
   */
  async send(entries: readonly ContactEntry[]): Promise<void> {
    const { signal, unfinished } = this.#options
    signal?.throwIfAborted()
    const sequence = ++this.#sequence
    if (unfinished?.batches.has(sequence)) {
      this.#passed += entries.length
      return
    }
    this.#checkPassed()
    const importId = await this.#begin()
    const { imports } = this.#context.client.contacts
    const { outcomes } = await imports.putBatch(importId, sequence, { entries: [...entries] }, { signal })
    this.outcomes.push(...outcomes)
    this.#sent += entries.length
    this.#tell('unfinished', this.entries, { sequence, entries: entries.length })
  }

  /** Says that that was all. */
  async complete(): Promise<ContactImport> {
    this.#checkPassed()
    const importId = await this.#begin()
    const done = await this.#context.client.contacts.imports.complete(importId)
    await forgetImportRecord(this.#context, importId)
    this.#tell('completed', this.entries)
    return done
  }

  /** Takes back everything that came in. */
  async cancel(): Promise<void> {
    if (this.#importId === undefined) return
    await this.#context.client.contacts.imports.undo(this.#importId)
    await forgetImportRecord(this.#context, this.#importId)
    this.#tell('cancelled', 0)
  }

  async #begin(): Promise<string> {
    if (this.#importId !== undefined) return this.#importId
    const { record } = this.#options
    const { id } = await this.#context.client.contacts.imports.create({ mode: 'plain', source: 'vcard' })
    this.#importId = id
    if (record) await writeImportRecord(this.#context, id, record)
    this.#tell('unfinished', 0)
    return id
  }

  #checkPassed(): void {
    const { unfinished } = this.#options
    if (unfinished && this.#passed !== unfinished.entries) {
      throw new ImportNotResumableError(
        unfinished.importId,
        'what came in of it are not the first batches of this file',
      )
    }
  }

  #tell(state: ImportProgress['state'], sent: number, batch?: ImportProgress['batch']): void {
    this.#options.onProgress({ importId: this.#importId!, state, sent, ...(batch && { batch }) })
  }
}
