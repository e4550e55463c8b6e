// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { PagePromise } from '../../answers/page-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { Notice, NoticeId, NoticeKind, NoticePage } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.notices.list` takes. */
export interface ListNoticesOptions extends CallOptions {
  /** Only notices of this kind. */
  readonly kind?: NoticeKind | undefined
  /** Whether to list only what was not read. */
  readonly unread?: boolean | undefined
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/** `client.notices`: What the platform has to tell you, in one place. */
export class NoticesApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * List what you have to know.
   *
   * Everything the platform has to tell you, in one place, newest first: a change of the policy, what concerns the
   * safety of your account, and who asks to connect.
   *
   * `GET /notices` · signed in, scope `rights:read` · never gated · policy P8.3, P8.4, P8.5, P11.2, G34.
   *
   * @throws {ProblemError} `invalid-cursor`
   */
  list(options?: ListNoticesOptions): PagePromise<Notice, NoticePage> {
    return this.#core.page(endpoints.listNotices, [], options)
  }

  /**
   * Say that you read a notice.
   *
   * It accepts nothing and agrees to nothing. Once more changes nothing.
   *
   * `PUT /notices/{noticeId}/acknowledgement` · signed in, scope `rights:write` · never gated · policy P8.3, P8.5,
   * P11.2, G34.
   *
   * @param noticeId The notice.
   * @throws {ProblemError} `not-found`
   */
  acknowledge(noticeId: NoticeId, options?: CallOptions): ApiPromise<Notice> {
    return this.#core.json(endpoints.acknowledgeNotice, [noticeId], undefined, options)
  }
}
