import type { Endpoint } from './endpoint.ts'
import { InvalidArgumentError } from './errors/invalid-argument-error.ts'
import { optionNames } from './option-names.ts'

/** What every call takes. */
export interface CallOptions {
  /** Ends the call, its waits and its download: it fails with `AbortedError`. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds for one attempt, headers and body; between two chunks of a download. */
  readonly timeout?: number | undefined
  /** Milliseconds for the whole call with its retries; of a `wait` for all its polls. */
  readonly deadline?: number | undefined
  /** Attempts after the first, where the operation can be repeated safely. */
  readonly retries?: number | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Language of titles and details in answers, as `Accept-Language`: `fr` or `en`. */
  readonly language?: string | undefined
}

/** For reads with an ETag: an unchanged representation fails with `NotModifiedError`. */
export interface IfNoneMatchOptions extends CallOptions {
  readonly ifNoneMatch?: string | undefined
}

/** For changes that two writers can collide on: the ETag of what was read. */
export interface IfMatchOptions extends CallOptions {
  readonly ifMatch: string
}

/** For changes that may name the ETag of what was read, and go through without. */
export interface IfMatchAllowedOptions extends CallOptions {
  readonly ifMatch?: string | undefined
}

/** For acts that are done once under a key, however often they are sent. */
export interface KeyedOptions extends CallOptions {
  /**
   * The key of this act, 1 to 255 printable ASCII characters. Without one each call makes its own, which its retries share;
   * give one to go on after the program ended: the platform knows it for 24 hours, unless it is restarted.
   */
  readonly idempotencyKey?: string | undefined
}

/** For downloads. */
export interface DownloadOptions extends IfNoneMatchOptions {
  /** Bytes to fetch, counted from 0, `end` included. */
  readonly range?: { readonly start: number; readonly end?: number | undefined } | undefined
  /** The ETag that `range` belongs to: if it has changed, the whole comes instead. */
  readonly ifRange?: string | undefined
  /** Called after each chunk with the bytes of the whole that are here, and the bytes of the whole if they are known. */
  readonly onProgress?: ((received: number, total: number | undefined) => void) | undefined
}

/** For sending files. */
export interface UploadOptions extends KeyedOptions {
  /**
   * Called after each chunk with the bytes of the files that were sent, and all there are; begins anew when it is sent again.
   * Never where requests cannot stream, as in some browsers.
   */
  readonly onProgress?: ((sent: number, total: number) => void) | undefined
}

/** For waiting until a job is done. */
export interface WaitOptions<Job> extends CallOptions {
  /** Called with every state that was read, the last one too. */
  readonly onProgress?: ((job: Job) => void) | undefined
}

/** Every option a call can carry beside its query parameters. */
export type AnyOptions = Omit<DownloadOptions, 'onProgress'> & {
  readonly ifMatch?: string | undefined
  readonly idempotencyKey?: string | undefined
  readonly onProgress?: unknown
}

/** @throws {InvalidArgumentError} for an option that neither the operation nor the SDK has, as by a slip of the pen. */
export function checkOptions(operation: Endpoint, options: object): void {
  for (const name of Object.keys(options)) {
    // Ignored it would promise what nobody keeps.
    if (name === 'idempotencyKey' && !operation.keyed)
      throw new InvalidArgumentError(name, 'is not known to this operation', { operationId: operation.id })
    if (optionNames.has(name) || operation.parameters.query.some((parameter) => parameter.name === name)) continue
    throw new InvalidArgumentError(name, 'is not an option of this call', { operationId: operation.id })
  }
}
