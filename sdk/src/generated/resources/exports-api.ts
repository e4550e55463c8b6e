// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { Download } from '../../answers/download.ts'
import type { PagePromise } from '../../answers/page-promise.ts'
import type { CallOptions, DownloadOptions, KeyedOptions, WaitOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import { waitFor } from '../../answers/wait-for.ts'
import type { Export, ExportCreate, ExportId, ExportPage } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.exports.list` takes. */
export interface ListExportsOptions extends CallOptions {
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/** `client.exports`: The copy of your data (GDPR 15, 20), and their erasure (GDPR 17). */
export class ExportsApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * List your exports.
   *
   * Every export with its state and its downloads, newest first.
   *
   * `GET /exports` · signed in, scope `rights:read` · never gated · policy G15.
   *
   * @throws {ProblemError} `invalid-cursor`
   */
  list(options?: ListExportsOptions): PagePromise<Export, ExportPage> {
    return this.#core.page(endpoints.listExports, [], options)
  }

  /**
   * Ask for a copy of your data.
   *
   * Makes an archive of everything about you as it is now, free and without a reason. The password must have been
   * given within the last ten minutes, since whoever holds the archive holds all of it.
   *
   * `POST /exports` · signed in, scope `export:create` · signed in within the last ten minutes · never gated · policy
   * P5.1, G15, G20.
   *
   * @throws {ProblemError} `malformed-request`, `step-up-required`, `export-in-progress`, `idempotency-in-progress`,
   * `payload-too-large`, `unsupported-media-type`, `idempotency-key-reused`, `limit-exceeded`
   */
  create(body: ExportCreate, options?: KeyedOptions): ApiPromise<Export> {
    return this.#core.json(endpoints.createExport, [], body, options)
  }

  /**
   * Read an export.
   *
   * Its state, and once it is ready its size, digest and end.
   *
   * `GET /exports/{exportId}` · signed in, scope `rights:read` · never gated · policy G15.
   *
   * @param exportId The export.
   * @throws {ProblemError} `not-found`
   */
  get(exportId: ExportId, options?: CallOptions): ApiPromise<Export> {
    return this.#core.json(endpoints.getExport, [exportId], undefined, options)
  }

  /**
   * Cancel an export, or destroy its archive.
   *
   * One that is being made is cancelled, the archive of one that is ready is destroyed at once. That it was made stays
   * in the list. Once more changes nothing.
   *
   * `DELETE /exports/{exportId}` · signed in, scope `export:create` · never gated · policy G15.
   *
   * @param exportId The export.
   * @throws {ProblemError} `not-found`, `invalid-state-transition`
   */
  delete(exportId: ExportId, options?: CallOptions): ApiPromise<void> {
    return this.#core.json(endpoints.deleteExport, [exportId], undefined, options)
  }

  /**
   * Download the archive.
   *
   * The archive, or ranges of it, so that a broken download goes on where it stopped. Its ETag is its digest. Every
   * download is logged.
   *
   * `GET /exports/{exportId}/archive` · signed in, scope `export:create` · never gated · policy P5.1, G15.
   *
   * @param exportId The export.
   * @throws {ProblemError} `not-found`, `export-not-ready`, `export-expired`, `range-not-satisfiable`
   */
  download(exportId: ExportId, options?: DownloadOptions): ApiPromise<Download> {
    return this.#core.download(endpoints.downloadExport, [exportId], options)
  }

  /**
   * Wait until it runs no longer (`queued`, `building`), however it ended: look at its `state`.
   *
   * Lets the platform answer when it is done; where that does not wait, it reads as often as `Retry-After` says, else
   * after half a second and ever more rarely. `deadline` bounds the whole wait.
   */
  wait(exportId: ExportId, options: WaitOptions<Export> = {}): Promise<Export> {
    return waitFor((call) => this.get(exportId, call), ['queued', 'building'], options, this.#core)
  }
}
