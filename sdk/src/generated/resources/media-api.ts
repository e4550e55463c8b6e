// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { Download } from '../../answers/download.ts'
import type { PagePromise } from '../../answers/page-promise.ts'
import type { CallOptions, DownloadOptions, IfMatchAllowedOptions, IfMatchOptions, IfNoneMatchOptions, UploadOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { Upload } from '../../transport/form.ts'
import type { Media, MediaId, MediaPage, MediaPatch, MediaUpload } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.media.list` takes. */
export interface ListMediaOptions extends CallOptions {
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/** `client.media`: Photos and videos, with what was removed from them. */
export class MediaApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * List your photos and videos.
   *
   * All of them in the order you gave them, whoever else may see them.
   *
   * `GET /media` · signed in, scope `profile:read` · never gated · policy P1.3.
   *
   * @throws {ProblemError} `invalid-cursor`
   */
  list(options?: ListMediaOptions): PagePromise<Media, MediaPage> {
    return this.#core.page(endpoints.listMedia, [], options)
  }

  /**
   * Add a photo or a video.
   *
   * What the file is, its bytes decide, not its name and not what it is declared as: a JPEG, PNG or WebP photo, an MP4
   * or WebM video. Where and when it was taken, with what, previews and comments are removed before anything is kept,
   * and so is what stands behind its end; `strippedMetadata` says what went. Of the orientation alone, which tells how
   * to hold the picture, a tag is kept. A photo needs `alt`. `Content-Digest` or `Repr-Digest` (RFC 9530) over the
   * body is checked where it is sent.
   *
   * `POST /media` · signed in, scope `media:write` · policy P1.3.
   *
   * @throws {ProblemError} `digest-mismatch`, `malformed-request`, `account-deactivated`, `account-suspended`,
   * `policy-acceptance-required`, `idempotency-in-progress`, `payload-too-large`, `unsupported-media-type`,
   * `idempotency-key-reused`, `limit-exceeded`, `media-quota-exceeded`
   */
  upload(body: Upload<MediaUpload>, options?: UploadOptions): ApiPromise<Media> {
    return this.#core.json(endpoints.uploadMedia, [], body, options)
  }

  /**
   * Read about a photo or video.
   *
   * What it is, what was removed from it, and who can see it.
   *
   * `GET /media/{mediaId}` · signed in, scope `profile:read` · never gated · policy P1.3, P5.2.
   *
   * @param mediaId The photo or video.
   * @throws {ProblemError} `not-found`
   */
  get(mediaId: MediaId, options?: IfNoneMatchOptions): ApiPromise<Media> {
    return this.#core.json(endpoints.getMedia, [mediaId], undefined, options)
  }

  /**
   * Describe a photo or video.
   *
   * Changes what is named, removes what is null and leaves the rest. The file itself never changes.
   *
   * `PATCH /media/{mediaId}` · signed in, scope `media:write` · policy E-PROF.
   *
   * @param mediaId The photo or video.
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`,
   * `policy-acceptance-required`, `not-found`, `precondition-failed`, `payload-too-large`, `unsupported-media-type`,
   * `precondition-required`
   */
  update(mediaId: MediaId, body: MediaPatch, options: IfMatchOptions): ApiPromise<Media> {
    return this.#core.json(endpoints.updateMedia, [mediaId], body, options)
  }

  /**
   * Delete a photo or video.
   *
   * Removes it at once, for everyone, its bytes too. Archives that were made before keep their copy until they end.
   *
   * `DELETE /media/{mediaId}` · signed in, scope `media:write` · never gated · policy P5.2.
   *
   * @param mediaId The photo or video.
   * @throws {ProblemError} `not-found`, `precondition-failed`
   */
  delete(mediaId: MediaId, options?: IfMatchAllowedOptions): ApiPromise<void> {
    return this.#core.json(endpoints.deleteMedia, [mediaId], undefined, options)
  }

  /**
   * See a photo or video.
   *
   * Its bytes, or ranges of them, for you and for whoever may see it on your published profile; for all others it is
   * not there. What is hidden is hidden at once. Its ETag is its digest.
   *
   * `GET /media/{mediaId}/content` · token optional · never gated · policy E-PROF, P1.3, P4.4.
   *
   * @param mediaId The photo or video.
   */
  download(mediaId: MediaId, options?: DownloadOptions): ApiPromise<Download> {
    return this.#core.download(endpoints.getMediaContent, [mediaId], options)
  }
}
